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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Measures {@code extract} on scanned pages beside two command lines of Tesseract that share the
 * pages between them: same pages, same machine, taking turns.
 */
@Command(
    name = "scans",
    mixinStandardHelpOptions = true,
    description = {
      "Measures extract on the scanned pages of each FILE beside two tesseract command lines side by",
      "side (--psm 11 -l chi_sim, OMP_THREAD_LIMIT=1) that read their pictures at 200 dpi, rendered",
      "beforehand. Needs tesseract with chi_sim on the PATH."
    })
final class ScanBenchmark implements Callable<Integer> {

  private static final String PEER = "tesseract x2";
  private static final String OURS = "extract";
  private static final int AT_ONCE = 2;

  /** Extract says 1 where a part of a page stayed unread. */
  private static final Set<Integer> FINE_CODES = Set.of(0, 1);

  /** The list of pictures is $1/0.txt for the first and $1/1.txt for the second. */
  private static final String SCRIPT =
      "export OMP_THREAD_LIMIT=1;"
          + " tesseract \"$1/0.txt\" \"$1/read-0\" --psm 11 -l chi_sim & first=$!;"
          + " tesseract \"$1/1.txt\" \"$1/read-1\" --psm 11 -l chi_sim & second=$!;"
          + " { wait $first && wait $second; } || exit 9";

  @Spec private CommandSpec spec;
  @ParentCommand private Benchmark benchmark;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF files with scanned pages.")
  private List<Path> files;

  @Option(names = "--rounds", description = "How often each runs; 3 unless given.")
  private int rounds = 3;

  @Option(
      names = "--repeat",
      paramLabel = "TIMES",
      description = "Read the scanned pages so many times over, to see whether memory grows.")
  private int repeat = 1;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-32s %6s  %-16s %9s %9s %9s%n",
        "file", "pages", "program", "seconds", "pages/s", "peak MB");
    for (Path file : files) {
      measure(file, out);
    }
    return 0;
  }

  private void measure(Path file, PrintWriter out) throws IOException, InterruptedException {
    Path work = Files.createDirectories(benchmark.home().resolve("bench/target/bench"));
    ScannedPages scans = ScannedPages.of(file, repeat, work);
    if (scans.pictures().isEmpty()) {
      out.printf("%-32s has no scanned page%n", file.getFileName());
      return;
    }
    Path lists = share(scans.pictures(), work);
    Map<Contestant, Path> contestants = new LinkedHashMap<>();
    contestants.put(new Contestant(PEER, List.of("sh", "-c", SCRIPT, "sh"), List.of()), lists);
    contestants.put(
        new Contestant(
            OURS,
            List.of(benchmark.home().resolve("mingzhang").toString(), "extract"),
            List.of("-o", work.resolve("extracted.json").toString())),
        scans.pdf());
    report(file, scans.pictures().size(), run(contestants, work), out);
  }

  private Map<String, Measurement> run(Map<Contestant, Path> contestants, Path work)
      throws IOException, InterruptedException {
    Map<String, List<Measurement>> all = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Contestant, Path> entry : contestants.entrySet()) {
        Contestant contestant = entry.getKey();
        Path log = work.resolve(contestant.name().replace(' ', '-') + ".log");
        Measurement one =
            MeasuredProcess.run(
                contestant.commandFor(entry.getValue()), log.toFile(), FINE_CODES, Map.of());
        all.computeIfAbsent(contestant.name(), c -> new ArrayList<>()).add(one);
      }
    }
    Map<String, Measurement> typical = new LinkedHashMap<>();
    all.forEach((name, measurements) -> typical.put(name, Measurement.typical(measurements)));
    return typical;
  }

  private static void report(
      Path file, int pages, Map<String, Measurement> measured, PrintWriter out) {
    measured.forEach(
        (name, typical) ->
            out.printf(
                "%-32s %6d  %-16s %9.2f %9.2f %9.0f%n",
                file.getFileName(),
                pages,
                name,
                typical.seconds(),
                pages / typical.seconds(),
                typical.peakMegabytes()));
    out.printf(
        "  extract reads %.2f times as many pages a second as two tesseract command lines%n",
        measured.get(PEER).seconds() / measured.get(OURS).seconds());
    out.flush();
  }

  /** Deals the pictures out to the two command lines in turn. */
  private static Path share(List<Path> pictures, Path work) throws IOException {
    for (int part = 0; part < AT_ONCE; part++) {
      List<String> names = new ArrayList<>();
      for (int i = part; i < pictures.size(); i += AT_ONCE) {
        names.add(pictures.get(i).toString());
      }
      Files.write(work.resolve(part + ".txt"), names);
    }
    return work;
  }
}
