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
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Measures {@code batch} on a folder of born-digital files: several documents at once against one,
 * and against tabula's lattice method, which reads one file after the other.
 */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Measures batch --no-scans on all PDFs of FOLDER with --jobs 1 and --jobs N, and tabula's lattice",
      "method started for each of them in turn: same files, same machine, taking turns."
    })
final class BatchBenchmark implements Callable<Integer> {

  private static final String ALONE = "batch --jobs 1";
  private static final String PEER = "tabula lattice";

  /** Batch says 1 where a part of a page stayed unread. */
  private static final Set<Integer> FINE_CODES = Set.of(0, 1);

  @Spec private CommandSpec spec;
  @ParentCommand private Benchmark benchmark;

  @Parameters(paramLabel = "FOLDER", description = "A folder of PDF files.")
  private Path folder;

  @Option(names = "--jobs", description = "How many at once; as many as there are processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--rounds", description = "How often each runs; 3 unless given.")
  private int rounds = 3;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = Files.createDirectories(benchmark.home().resolve("bench/target/bench"));
    List<Path> files = files();
    int pages = pageCount(files);
    Map<String, List<Measurement>> measured = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      measure(ALONE, batch(1, work), work, measured);
      measure(together(), batch(jobs, work), work, measured);
      measure(PEER, tabula(files), work, measured);
    }
    report(files.size(), pages, measured);
    return 0;
  }

  private String together() {
    return "batch --jobs " + jobs;
  }

  /** A dataset of its own each time, so that nothing is known from before. */
  private List<String> batch(int atOnce, Path work) throws IOException {
    Path dataset = Files.createTempDirectory(work, "dataset");
    return List.of(
        benchmark.home().resolve("mingzhang").toString(),
        "batch",
        folder.toString(),
        "-o",
        dataset.toString(),
        "--no-scans",
        "--jobs",
        Integer.toString(atOnce));
  }

  private List<String> tabula(List<Path> files) {
    List<String> command = new ArrayList<>();
    String script =
        "java=$1; path=$2; shift 2; for file; do"
            + " \"$java\" -Djava.awt.headless=true -cp \"$path\""
            + " org.mingzhang.bench.tabula.TabulaPages \"$file\" || exit 9; done";
    command.addAll(List.of("sh", "-c", script, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(benchmark.tabulaClassPath());
    files.forEach(file -> command.add(file.toString()));
    return command;
  }

  private static void measure(
      String name, List<String> command, Path work, Map<String, List<Measurement>> measured)
      throws IOException, InterruptedException {
    Path log = work.resolve("batch.log");
    measured
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(MeasuredProcess.run(command, log.toFile(), FINE_CODES, Map.of()));
  }

  private void report(int files, int pages, Map<String, List<Measurement>> measured) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%6s %6s  %-16s %9s %9s %9s%n",
        "files", "pages", "program", "seconds", "pages/s", "peak MB");
    measured.forEach(
        (name, all) -> {
          Measurement typical = Measurement.typical(all);
          out.printf(
              "%6d %6d  %-16s %9.2f %9.1f %9.0f%n",
              files,
              pages,
              name,
              typical.seconds(),
              pages / typical.seconds(),
              typical.peakMegabytes());
        });
    double ours = Measurement.typical(measured.get(together())).seconds();
    for (String other : List.of(ALONE, PEER)) {
      out.printf(
          "  %s is %.2f times as fast as %s%n",
          together(), Measurement.typical(measured.get(other)).seconds() / ours, other);
    }
    out.flush();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static int pageCount(List<Path> files) throws IOException {
    int pages = 0;
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }
}
