package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.extractor.textfile.TextLine;
import org.mingzhang.extractor.textfile.TextLines;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.normalizer.repair.RepairStream;
import org.mingzhang.normalizer.repair.RepairedLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingzhang repair}: garbled text back to simplified Chinese. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Gives garbled text back as simplified Chinese (把乱码文字还原为简体中文).",
    description = {
      "Repairs text that a Japanese OCR made of simplified Chinese print, as in the hidden text layers",
      "of many scans: a line for a line, in UTF-8, whatever of UTF-8, GB18030 and UTF-16 it came in.",
      "What is good already stays as it is. Lines are held back until the next twelve have been seen.",
      "把日文 OCR 误识的简体中文逐行还原；输入可为 UTF-8、GB18030、UTF-16，输出为 UTF-8；正确的文字不动。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang repair dump.txt > repaired.txt   line for line (逐行还原)",
      "  pdftotext scan.pdf - | mingzhang repair    from another program (从其他程序读入)",
      "  mingzhang repair dump.txt --explain        why, and how sure (说明每处改动及把握)",
      "  mingzhang repair dump.txt --json           with alternatives, an object a line (含备选，每行一个对象)"
    })
final class RepairCommand implements Callable<Integer> {

  private static final int TOLD = 20;

  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A text file; standard input if none is named (文本文件；省略则读标准输入).")
  private Path file;

  @ArgGroup private Shape shape = new Shape();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file instead of standard output (输出文件).")
  private Path output;

  @Option(
      names = "--debug",
      description = "Print stack traces after messages, for reports (附上错误堆栈).")
  private boolean debug;

  /** How the lines are written. */
  private static final class Shape {
    @Option(
        names = "--explain",
        description = "After each line its changes, with reason and probability (说明改动).")
    private boolean explained;

    @Option(
        names = "--json",
        description = "A JSON object for each line, with alternatives (每行一个 JSON 对象).")
    private boolean json;
  }

  RepairCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path named = file == null ? Path.of("standard input") : file;
    try (Progress progress = Progress.on(streams)) {
      return new FileBatch(streams, new Failures(debug), 1)
          .run(List.of(named), progress, this::repairTo)
          .number();
    }
  }

  private Outcome repairTo(Path named) throws IOException {
    List<String> unread = new ArrayList<>();
    try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
      Content repaired = out -> repair(TextLines.of(in), out, named, unread);
      if (output == null) {
        repaired.writeTo(streams.out());
        streams.out().flush();
      } else {
        new OutputFile(output).write(repaired);
      }
    }
    return Outcome.read(unread, Content.NONE);
  }

  private void repair(TextLines lines, OutputStream out, Path named, List<String> unread)
      throws IOException {
    RepairStream stream = Repair.standard().stream();
    Deque<String> ends = new ArrayDeque<>();
    try (RepairSink sink = sink(out)) {
      try {
        int number = 0;
        for (Optional<TextLine> line = lines.next(); line.isPresent(); line = lines.next()) {
          number++;
          if (line.get().damaged()) {
            tell(named, number, unread);
          }
          ends.addLast(line.get().end());
          write(stream.add(line.get().text()), ends, sink);
        }
      } finally {
        write(stream.finish(), ends, sink);
      }
    }
  }

  private static void write(List<RepairedLine> repaired, Deque<String> ends, RepairSink sink)
      throws IOException {
    for (RepairedLine line : repaired) {
      sink.write(line, ends.removeFirst());
    }
  }

  private static void tell(Path named, int number, List<String> unread) {
    if (unread.size() < TOLD) {
      unread.add(
          Messages.note(named + ", line " + number + ": not read: bytes that are no characters"));
    } else if (unread.size() == TOLD) {
      unread.add(Messages.note(named + ": more such lines follow, which are not listed"));
    }
  }

  private RepairSink sink(OutputStream out) throws IOException {
    return shape.json ? new JsonRepairSink(out) : new PlainRepairSink(out, shape.explained);
  }
}
