package org.mingzhang.extractor.ocr.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the worker process: this very Java with these very classes.
 *
 * @param threads how many requests it serves side by side
 * @param factory opens its engines
 * @param arguments for the factory
 * @param folder where a report goes when native code crashes
 */
record WorkerCommand(
    int threads, Class<? extends EngineFactory> factory, List<String> arguments, Path folder) {

  List<String> line() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            // Portions are small: the heap holds lines and what the engines say of them.
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            // The standard output belongs to the responses alone.
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=" + folder.resolve("ocr-crash.log"),
            "-Djava.awt.headless=true",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            WorkerMain.class.getName(),
            Integer.toString(threads),
            factory.getName()));
    line.addAll(arguments);
    return line;
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      entries.add(new File(entry).getAbsolutePath());
    }
    return String.join(File.pathSeparator, entries);
  }
}
