package org.mingzhang.batch.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.ocr.worker.ChildJava;

/** The command line of a worker: this very Java with these very classes and settings. */
final class WorkerCommand {

  /** Where things are kept, and the archive of loaded classes that makes the start short. */
  private static final List<String> HANDED_ON =
      List.of("-Dmingzhang.", "-Dpdfbox.", "-XX:SharedArchiveFile=");

  private WorkerCommand() {}

  /**
   * @param heapMegabytes its largest heap
   * @param processors how many it may keep busy
   * @param folder where a report goes when native code crashes
   */
  static List<String> line(int heapMegabytes, int processors, Path folder) {
    List<String> line =
        new ArrayList<>(
            ChildJava.command(heapMegabytes + "m", folder, WorkerMain.class, List.of()));
    line.add(1, "-XX:ActiveProcessorCount=" + processors);
    line.addAll(
        1,
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> HANDED_ON.stream().anyMatch(option::startsWith))
            .toList());
    return line;
  }
}
