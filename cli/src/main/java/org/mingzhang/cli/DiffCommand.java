package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.normalizer.compare.Comparer;
import org.mingzhang.normalizer.compare.Comparison;
import org.mingzhang.schema.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingzhang diff}: what became of one document's figures in another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Compares two disclosures of one department (比较同一部门的两份公开文件).",
    description = {
      "Compares two years, or the budget with the final account: lines matched by table, unit, code and",
      "name, changes in yuan and percent, new and gone lines and projects, and what the later document",
      "says of the earlier one's time against that document itself.",
      "比较两个年度，或同年预算与决算：逐行给出增减额与增减率、新增和取消的项目，并以上年文件核对本年文件所列的上年数。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang diff 2020.pdf 2021.pdf                  two years, for people (比较两年)",
      "  mingzhang diff budget.json account.json --json    for programs, every column (输出 JSON)"
    })
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier disclosure, or its JSON (较早的文件).")
  private Path earlier;

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The later disclosure, or its JSON (较晚的文件).")
  private Path later;

  @Option(names = "--json", description = "One object, every column of every line (输出 JSON).")
  private boolean json;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  /** The earlier file is read first, so that a bad one is named before the other costs time. */
  @Override
  public Integer call() {
    try (Progress progress = Progress.on(streams);
        DocumentReader reader = common.reader(progress)) {
      List<Disclosure> read = new ArrayList<>();
      return new FileBatch(streams, common.failures(), 1)
          .run(List.of(earlier, later), progress, file -> take(file, reader, read))
          .number();
    }
  }

  /** Reads a file; the second one, where the first could be read, completes the comparison. */
  private Outcome take(Path file, DocumentReader reader, List<Disclosure> read)
      throws UnreadableFileException, UsageException, IOException {
    Disclosure document = JsonDocuments.isJson(file) ? JsonDocuments.read(file) : reader.read(file);
    read.add(document);
    List<String> unread =
        document.unread().stream().map(part -> Messages.unread(file, part)).toList();
    if (read.size() < 2) {
      return Outcome.read(unread, Content.NONE);
    }
    Comparison comparison = new Comparer().compare(read.get(0), read.get(1));
    return Outcome.read(
        unread, json ? new JsonComparison(comparison) : new PlainComparison(comparison));
  }
}
