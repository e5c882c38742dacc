package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.cli.report.DiscreetOriginal;
import org.mingzhang.cli.report.HtmlReport;
import org.mingzhang.cli.report.LinesOriginal;
import org.mingzhang.cli.report.Original;
import org.mingzhang.cli.report.PagesOriginal;
import org.mingzhang.extractor.PageRenderer;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.normalizer.check.Checker;
import org.mingzhang.schema.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang report}: a page of HTML about a disclosure, for people. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Writes a page one can hand on: findings with clippings, charts, tables (生成核对报告).",
    description = {
      "Writes one page of HTML that needs no network: the budget at a glance, where the document",
      "contradicts itself with clippings of its pages, the tables with doubtful cells marked, and what",
      "was not checked and not read. One file goes to standard output, or to OUT; several go into the",
      "folder OUT as NAME.html.",
      "生成一个可离线打开的网页：预算概览、矛盾及页面截图、标出存疑单元格的表格、未核对和未读到的内容。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang report disclosure.pdf -o report.html    for an editor, a printer, a phone (一份报告)",
      "  mingzhang report 2021/*.pdf -o reports            a folder of them (批量)",
      "  mingzhang report disclosure.json -o report.html   without clippings (由 JSON 生成，无截图)"
    })
final class ReportCommand implements Callable<Integer> {

  private final Streams streams;
  private final Checker checker = new Checker();

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ContactsOption contacts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Disclosures, or JSON documents of extract (公开文件，或 extract 输出的 JSON).")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file for one FILE, a folder for several (输出文件；多个文件时为文件夹).")
  private String output;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    OutputPlan plan = outputPlan();
    try (Progress progress = Progress.on(streams);
        DocumentReader reader = common.reader(progress)) {
      return new FileBatch(streams, common.failures(), 1)
          .run(files, progress, file -> report(file, reader, plan))
          .number();
    }
  }

  private OutputPlan outputPlan() {
    if (files.size() > 1 && output == null) {
      throw new ParameterException(
          spec.commandLine(), "several reports need a folder, give it with -o");
    }
    try {
      return OutputPlan.of(files, output, "html");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Outcome report(Path file, DocumentReader reader, OutputPlan plan)
      throws UnreadableFileException, UsageException, IOException {
    Disclosure document = JsonDocuments.isJson(file) ? JsonDocuments.read(file) : reader.read(file);
    Content page;
    try (Original original = original(file, reader, document)) {
      page = new HtmlReport(checker.check(contacts.applyTo(document)), original)::writeTo;
    }
    List<String> unread =
        document.unread().stream().map(part -> Messages.unread(file, part)).toList();
    if (output == null) {
      return Outcome.read(unread, page);
    }
    new OutputFile(plan.targetOf(file)).write(page);
    return Outcome.read(unread, Content.NONE);
  }

  private Original original(Path file, DocumentReader reader, Disclosure document)
      throws UnreadableFileException {
    Original whole = original(file, reader);
    return contacts.omits() ? new DiscreetOriginal(whole, document) : whole;
  }

  private Original original(Path file, DocumentReader reader) throws UnreadableFileException {
    if (JsonDocuments.isJson(file)) {
      return LinesOriginal.absent();
    }
    Optional<List<String>> lines = reader.linesOf(file);
    return lines.isPresent()
        ? LinesOriginal.of(lines.get())
        : new PagesOriginal(PageRenderer.open(file, common.extractorOptions()));
  }
}
