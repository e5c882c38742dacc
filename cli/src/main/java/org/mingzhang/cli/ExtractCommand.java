package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.schema.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang extract}: files in, documents of the contract out, as JSON. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Reads disclosures into JSON documents (读取公开文件，输出 JSON).",
    description = {
      "Reads disclosures and writes what they say as JSON: budget lines, projects, indicators, each",
      "value with its page, place, printed text and confidence. One file goes to standard output, or",
      "to OUT; several go to standard output one document a line, or into the folder OUT as NAME.json.",
      "读取公开文件，输出 JSON：预算行、项目、绩效指标，每个值都附页码、位置、原文和可信度。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang extract disclosure.pdf > disclosure.json   to a file through the shell (输出到文件)",
      "  mingzhang extract disclosure.pdf -o disclosure.json  the same, written whole or not at all (同上)",
      "  mingzhang extract 2021/*.pdf -o json --jobs 4        a folder of them, four at once (批量，四个并行)",
      "  mingzhang extract disclosure.pdf --pages 3-9,12      some pages only (只读部分页)"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private ContactsOption contacts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "PDF files, pictures or text dumps (PDF、图片或文本文件).")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file for one FILE, a folder for several (输出文件；多个文件时为文件夹).")
  private String output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files at once; as many as there are processors unless given (并行数).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--readings",
      description = "Keep what each way of reading made of every value that was scanned (保留各种读法).")
  private boolean readings;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
    }
    OutputPlan plan = outputPlan();
    Failures failures = common.failures();
    try (Progress progress = Progress.on(streams);
        DocumentReader reader = common.reader(progress)) {
      return new FileBatch(streams, failures, jobs)
          .run(files, progress, file -> extract(file, reader, plan))
          .number();
    }
  }

  private OutputPlan outputPlan() {
    try {
      return OutputPlan.of(files, output, "json");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Outcome extract(Path file, DocumentReader reader, OutputPlan plan)
      throws UnreadableFileException, UsageException, IOException {
    Disclosure document = contacts.applyTo(reader.read(file));
    List<String> unread =
        document.unread().stream().map(part -> Messages.unread(file, part)).toList();
    Content json = new DisclosureContent(document, files.size() > 1 && output == null, readings);
    if (output == null) {
      return Outcome.read(unread, json);
    }
    new OutputFile(plan.targetOf(file)).write(json);
    return Outcome.read(unread, Content.NONE);
  }
}
