package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.cli.DocumentReader.SelectedPages;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.UnreadRegion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang tables}: the bare tables of any PDF, for anybody. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Gives the bare tables of any PDF (输出任意 PDF 中的表格).",
    description = {
      "Writes the tables of any PDF, whatever it is about: ruled, three-line or without rules.",
      "json: [{page, bbox, rows: [[{text, rowspan, colspan}]]}], a cell standing in its first row; bbox",
      "in points from the top left of the page. csv: a blank line between tables; a cell that covers",
      "several places fills the first, the others are empty; texts that a spreadsheet would take for a",
      "formula get a ' before them.",
      "输出任意 PDF 中的表格。合并单元格在 csv 中只填左上一格；csv 中可能被当作公式的文字前加 '。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang tables report.pdf                          all tables as JSON (全部表格)",
      "  mingzhang tables report.pdf --pages 3 --format csv   those of page 3 for a spreadsheet (第 3 页)"
    })
final class TablesCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "A PDF file (PDF 文件).")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "json|csv",
      description = "How to write them; json unless given (输出格式).")
  private TableFormat format = TableFormat.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file instead of standard output (输出文件).")
  private String output;

  TablesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    OutputPlan plan = plan();
    try (Progress progress = Progress.on(streams);
        DocumentReader reader = common.reader(progress)) {
      return new FileBatch(streams, common.failures(), 1)
          .run(List.of(file), progress, path -> writeTables(reader, plan))
          .number();
    }
  }

  private Outcome writeTables(DocumentReader reader, OutputPlan plan)
      throws UnreadableFileException, UsageException, IOException {
    List<String> unread = new ArrayList<>();
    try (SelectedPages pages = reader.pages(file)) {
      Content tables = out -> copyTables(pages, out, unread);
      if (output == null) {
        tables.writeTo(streams.out());
      } else {
        new OutputFile(plan.targetOf(file)).write(tables);
      }
    }
    return Outcome.read(unread, Content.NONE);
  }

  /** Page by page, so that a long file needs no more memory than a short one. */
  private void copyTables(SelectedPages pages, OutputStream out, List<String> unread)
      throws IOException {
    try (TableSink sink = format.open(out)) {
      for (Page page : pages) {
        for (Table table : page.tables()) {
          sink.write(page.number(), table);
        }
        for (UnreadRegion region : page.unread()) {
          unread.add(Messages.unread(file, page.number(), region.reason()));
        }
      }
    }
  }

  private OutputPlan plan() {
    try {
      return OutputPlan.of(List.of(file), output, format.extension());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
