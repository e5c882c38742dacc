package org.mingzhang.extractor.ocr.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the worker process: see {@link ChildJava}.
 *
 * @param threads how many requests it serves side by side
 * @param factory opens its engines
 * @param arguments for the factory
 * @param folder where a report goes when native code crashes
 */
record WorkerCommand(
    int threads, Class<? extends EngineFactory> factory, List<String> arguments, Path folder) {

  /** Portions are small: the heap holds lines and what the engines say of them. */
  private static final String HEAP = "256m";

  List<String> line() {
    List<String> all = new ArrayList<>(List.of(Integer.toString(threads), factory.getName()));
    all.addAll(arguments);
    return ChildJava.command(HEAP, folder, WorkerMain.class, all);
  }
}
