package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang export}: extracted documents as a dataset. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Writes extracted documents as a dataset (把提取结果导出为数据集).",
    description = {
      "Turns the documents of a batch, or of extract, into tables: documents, amounts, projects, units,",
      "indicators, statements, findings, what was not read. Every row keeps its document, page, place on",
      "the page, confidence, and what read it. OUT is a folder.",
      "把 batch 或 extract 的结果变成表格；每行都注明文件、页码、页面位置、可信度和读取程序。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang export dataset --format csv -o tables             a CSV file a table (每表一个 CSV)",
      "  mingzhang export 2021/*.json --format csv,jsonl -o tables   several formats (同时导出多种格式)",
      "  mingzhang export dataset --audit 100 -o audit               a sample to be checked by hand (抽样核对)"
    })
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DATASET",
      description = "The folder of a batch, or JSON documents of extract (数据集文件夹，或提取出的 JSON).")
  private List<Path> places;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Formats, with commas between them: ${COMPLETION-CANDIDATES} (格式).")
  private List<Format> formats = List.of();

  @Option(
      names = "--audit",
      paramLabel = "N",
      description =
          "Also draw N values with clippings of their pages, for measuring the error rate by hand"
              + " (随机抽取 N 个值及页面截图，供人工核对).")
  private int auditSize;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Which sample; the same seed draws the same values (随机种子，默认 1).")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The folder they go to (输出文件夹).")
  private Path output;

  @Option(
      names = "--debug",
      description = "Print stack traces after messages, for reports (附上错误堆栈).")
  private boolean debug;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (formats.isEmpty() && auditSize <= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "say what to write, with --format or --audit (请指定 --format 或 --audit)");
    }
    Failures failures = new Failures(debug);
    try (Progress progress = Progress.on(streams)) {
      Outcome outcome;
      try {
        new DatasetExport(places, output, note -> progress.message(Messages.note(note)))
            .run(formats, auditSize, seed);
        outcome = Outcome.read(List.of(), Content.NONE);
      } catch (Exception | VirtualMachineError | LinkageError e) {
        outcome = failures.outcome(places.get(0), e);
      }
      outcome.messages().forEach(progress::message);
      return outcome.code().number();
    }
  }
}
