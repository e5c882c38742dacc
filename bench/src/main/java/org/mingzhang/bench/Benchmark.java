package org.mingzhang.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures {@code extract} beside PDFBox's bare text and tabula's lattice method: same machine,
 * same files, same Java options, each in its own process, taking turns.
 */
@Command(
    name = "mingzhang-bench",
    mixinStandardHelpOptions = true,
    subcommands = {ScanBenchmark.class, BatchBenchmark.class},
    description = {
      "Measures extract beside PDFBox's PDFTextStripper (the floor) and tabula's lattice method.",
      "All read the same files, each in its own process, taking turns; times are medians and include",
      "the start of Java. Each starts as it is started by its users: extract by its launcher, the others",
      "by plain java; --same-options gives them the launcher's Java options."
    })
public final class Benchmark implements Callable<Integer> {

  private static final String FLOOR = "PDFTextStripper";
  private static final String PEER = "tabula lattice";
  private static final String OURS = "extract";

  /** What extract says when scanned pages stayed unread, which is no failure of the measurement. */
  private static final Set<Integer> FINE_CODES = Set.of(0, 1);

  /** Those of the launcher. */
  private static final List<String> LAUNCHER_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "PDF files.")
  private List<Path> files = List.of();

  @Option(names = "--rounds", description = "How often each runs; 5 unless given.")
  private int rounds = 5;

  @Option(
      names = "--repeat",
      paramLabel = "PAGES",
      split = ",",
      description = "Measure these lengths instead, made by repeating the pages of each FILE.")
  private List<Integer> lengths = List.of();

  @Option(names = "--heap", description = "The largest heap of each process, such as 256m.")
  private String heap;

  @Option(names = "--same-options", description = "Start all with the launcher's Java options.")
  private boolean sameOptions;

  @Option(names = "--without-tabula", description = "Leave tabula out, as for very long files.")
  private boolean withoutTabula;

  @Option(
      names = "--home",
      required = true,
      description = "The project's folder; the launcher sets it.")
  private Path home;

  /** Runs the measurement and prints a table. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmark()).execute(args));
  }

  /** The project's folder. */
  Path home() {
    return home;
  }

  /** Tabula lives apart, because it brings PDFBox 2. */
  String tabulaClassPath() {
    Path target = home.resolve("bench/tabula/target");
    return target + "/bench-tabula.jar:" + target.resolve("lib") + "/*";
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name at least one FILE");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path work = Files.createDirectories(home.resolve("bench/target/bench"));
    List<Contestant> contestants = contestants(work);
    out.printf(
        "%-32s %6s  %-16s %9s %9s %9s %9s%n",
        "file", "pages", "program", "seconds", "pages/s", "x floor", "peak MB");
    for (Path file : inputs(work)) {
      measure(file, contestants, work, out);
    }
    return 0;
  }

  private List<Path> inputs(Path work) throws IOException {
    if (lengths.isEmpty()) {
      return files;
    }
    List<Path> repeated = new ArrayList<>();
    for (Path file : files) {
      for (int length : lengths) {
        repeated.add(RepeatedPdf.write(file, length, work));
      }
    }
    return repeated;
  }

  private List<Contestant> contestants(Path work) {
    String ours = System.getProperty("java.class.path");
    List<String> nothing = List.of();
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new Contestant(FLOOR, java(ours, FloorPages.class.getName()), nothing));
    if (!withoutTabula) {
      contestants.add(
          new Contestant(
              PEER, java(tabulaClassPath(), "org.mingzhang.bench.tabula.TabulaPages"), nothing));
    }
    String launcher = home.resolve("mingzhang").toString();
    List<String> output = List.of("-o", work.resolve("extracted.json").toString());
    // The others read no scans either; those are measured by themselves, see ScanBenchmark.
    contestants.add(new Contestant(OURS, List.of(launcher, "extract", "--no-scans"), output));
    return contestants;
  }

  private List<String> java(String classPath, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.awt.headless=true");
    if (sameOptions) {
      command.addAll(LAUNCHER_OPTIONS);
    }
    if (heap != null) {
      command.add("-Xmx" + heap);
    }
    command.addAll(List.of("-cp", classPath, main));
    return command;
  }

  /** How a heap is given to the launcher. */
  private Map<String, String> heapOptions() {
    return heap == null ? Map.of() : Map.of("MINGZHANG_OPTS", "-Xmx" + heap);
  }

  private void measure(Path file, List<Contestant> contestants, Path work, PrintWriter out)
      throws IOException, InterruptedException {
    Map<Contestant, List<Measurement>> measured = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        Path log = work.resolve(contestant.name().replace(' ', '-') + ".log");
        Measurement one =
            MeasuredProcess.run(
                contestant.commandFor(file), log.toFile(), FINE_CODES, heapOptions());
        measured.computeIfAbsent(contestant, c -> new ArrayList<>()).add(one);
      }
    }
    int pages = pageCount(file);
    double floor = Measurement.typical(measured.get(contestants.get(0))).seconds();
    measured.forEach(
        (contestant, all) -> {
          Measurement typical = Measurement.typical(all);
          out.printf(
              "%-32s %6d  %-16s %9.2f %9.1f %9.2f %9.0f%n",
              file.getFileName(),
              pages,
              contestant.name(),
              typical.seconds(),
              pages / typical.seconds(),
              typical.seconds() / floor,
              typical.peakMegabytes());
        });
    printRatios(contestants, measured, out);
    out.flush();
  }

  private static void printRatios(
      List<Contestant> contestants, Map<Contestant, List<Measurement>> measured, PrintWriter out) {
    Contestant ours = contestants.get(contestants.size() - 1);
    double seconds = Measurement.typical(measured.get(ours)).seconds();
    for (Contestant other : contestants.subList(0, contestants.size() - 1)) {
      double theirs = Measurement.typical(measured.get(other)).seconds();
      out.printf(
          "  extract takes %.2f times as long as %s (%.2f times as fast)%n",
          seconds / theirs, other.name(), theirs / seconds);
    }
  }

  private static int pageCount(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
