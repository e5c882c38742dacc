package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.repair.Change;
import org.mingzhang.normalizer.repair.Reason;
import org.mingzhang.normalizer.repair.RepairedLine;

/** Repaired lines as text, each followed by what was changed on it if that is wanted. */
final class PlainRepairSink implements RepairSink {

  private final Writer out;
  private final boolean explained;

  PlainRepairSink(OutputStream stream, boolean explained) {
    this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    this.explained = explained;
  }

  @Override
  public void write(RepairedLine line, String end) throws IOException {
    out.write(line.text());
    out.write(explained && end.isEmpty() ? "\n" : end);
    if (explained) {
      for (Change change : line.changes()) {
        out.write(told(change));
      }
    }
  }

  private static String told(Change change) {
    String others =
        change.alternatives().stream()
            .map(other -> quoted(other.text()) + percent(other.probability()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "    %d: %s -> %s %s%s%s%n",
        change.start() + 1,
        quoted(change.read()),
        quoted(change.printed()),
        words(change.reason()),
        percent(change.probability()),
        others.isEmpty() ? "" : "; or " + others);
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  private static String percent(double probability) {
    return String.format(Locale.ROOT, " %.1f%%", 100 * probability);
  }

  private static String words(Reason reason) {
    return switch (reason) {
      case VARIANT -> "variant (异体字)";
      case LOOK_ALIKE -> "look-alike (形近字)";
      case SPLIT -> "read in pieces (拆字)";
      case MERGED -> "read as one (合字)";
      case NOISE -> "noise (噪声)";
      case LOST -> "lost (漏字)";
      case CONTEXT -> "by its surroundings (据上下文)";
    };
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
