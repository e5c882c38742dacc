package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mingzhang.export.Exporter;
import org.mingzhang.export.Format;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.dataset.DocumentException;
import org.mingzhang.extractor.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "  mingzhang export 2021/*.json --format csv,jsonl -o tables   several formats (同时导出多种格式)"
    })
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "DATASET",
      description = "The folder of a batch, or JSON documents of extract (数据集文件夹，或提取出的 JSON).")
  private List<Path> places;

  @Option(
      names = "--format",
      required = true,
      split = ",",
      paramLabel = "FORMAT",
      description = "Formats, with commas between them: ${COMPLETION-CANDIDATES} (格式).")
  private List<Format> formats;

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
    Failures failures = new Failures(debug);
    try (Progress progress = Progress.on(streams)) {
      Outcome outcome;
      try {
        export(progress);
        outcome = Outcome.read(List.of(), Content.NONE);
      } catch (Exception | VirtualMachineError | LinkageError e) {
        outcome = failures.outcome(places.get(0), e);
      }
      outcome.messages().forEach(progress::message);
      return outcome.code().number();
    }
  }

  private void export(Progress progress)
      throws UnreadableFileException, UsageException, IOException {
    Dataset dataset;
    try {
      dataset = Dataset.open(places);
      if (dataset.documents().isEmpty()) {
        throw new UsageException(
            "holds no extracted documents", "name a folder of batch or extract");
      }
    } catch (DocumentException e) {
      throw unreadable(e);
    }
    try {
      Set<Format> wanted = EnumSet.copyOf(formats);
      new Exporter(dataset, note -> progress.message(Messages.note(note))).export(wanted, output);
    } catch (DocumentException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new OutputException(output.toString(), e);
    }
  }

  private static UnreadableFileException unreadable(DocumentException e) {
    return new UnreadableFileException(
        UnreadableFileException.Cause.NOT_A_DOCUMENT,
        e.file() + " is no document of this version of mingzhang",
        "extract it again, or leave it out",
        e);
  }
}
