package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.Checker;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingzhang check}: where documents contradict themselves. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Says where disclosures contradict themselves (核对文件中的数字，指出自相矛盾之处).",
    description = {
      "Checks the figures of disclosures against each other: sums, tables against tables, prose and",
      "target forms against tables. An error is a contradiction that is printed; a warning is doubtful;",
      "low-confidence speaks of our reading, not of the document. Exit code 1 if there are errors.",
      "核对合计、各表之间、正文与附表、绩效目标表；error 为文件自相矛盾，low-confidence 指识别存疑。有矛盾时退出码为 1。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang check disclosure.pdf               the findings, for people (逐条列出)",
      "  mingzhang check disclosure.json --coverage   what could and could not be checked (检查覆盖情况)",
      "  mingzhang check 2021/*.json --json           an object a file, for programs (每个文件一个 JSON 对象)"
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;
  private final Checker checker = new Checker();

  @Mixin private CommonOptions common;
  @Mixin private ContactsOption contacts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Disclosures, or JSON documents of extract (公开文件，或 extract 输出的 JSON).")
  private List<Path> files;

  @Option(names = "--json", description = "An object for each file, on one line (输出 JSON).")
  private boolean json;

  @Option(
      names = "--coverage",
      description = "Also tell for each rule where it holds, fails, cannot be checked (附覆盖情况).")
  private boolean coverage;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Progress progress = Progress.on(streams);
        DocumentReader reader = common.reader(progress)) {
      return new FileBatch(streams, common.failures(), 1)
          .run(files, progress, file -> check(file, reader))
          .number();
    }
  }

  private Outcome check(Path file, DocumentReader reader)
      throws UnreadableFileException, UsageException, IOException {
    Disclosure document = JsonDocuments.isJson(file) ? JsonDocuments.read(file) : reader.read(file);
    CheckReport report = checker.check(contacts.applyTo(document));
    boolean wrong =
        report.document().findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    List<String> unread =
        document.unread().stream().map(part -> Messages.unread(file, part)).toList();
    Content told =
        json ? new JsonFindings(file, report, coverage) : new PlainFindings(file, report, coverage);
    Outcome read = Outcome.read(unread, told);
    return wrong ? new Outcome(read.code().worse(ExitCode.ERRORS), unread, told) : read;
  }
}
