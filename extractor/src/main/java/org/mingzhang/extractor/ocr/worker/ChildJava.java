package org.mingzhang.extractor.ocr.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of processes that run native code: this very Java with these very classes. */
public final class ChildJava {
  private ChildJava() {}

  /**
   * A command line.
   *
   * @param heap the largest heap, such as {@code 256m}
   * @param folder where a report goes when native code crashes
   * @param main the class to run; its standard output is its own alone
   * @param arguments for it
   */
  public static List<String> command(
      String heap, Path folder, Class<?> main, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=" + folder.resolve("ocr-crash.log"),
            "-Djava.awt.headless=true",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            main.getName()));
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
