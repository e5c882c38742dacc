package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.normalizer.compare.Change;
import org.mingzhang.normalizer.compare.Comparison;
import org.mingzhang.normalizer.compare.Entry;
import org.mingzhang.normalizer.compare.Label;
import org.mingzhang.normalizer.compare.Stated;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Stage;

/**
 * A comparison for people: the chief figure of each line that changed, amounts in yuan.
 *
 * @param comparison what was compared
 */
record PlainComparison(Comparison comparison) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    line(text, "A  " + describe(comparison.before()));
    line(text, "B  " + describe(comparison.after()));
    comparison.notes().forEach(note -> line(text, "!  " + note.zh() + " / " + note.en()));
    changes(text, "表格 lines", comparison.lines());
    only(text, "新增行 new lines", comparison.newLines());
    only(text, "消失行 gone lines", comparison.goneLines());
    changes(text, "项目 projects", comparison.projects().both());
    only(text, "新增项目 new projects", comparison.projects().added());
    only(text, "消失项目 gone projects", comparison.projects().gone());
    stated(text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String describe(Disclosure document) {
    String stage = document.stage() == null ? null : document.stage() == Stage.BUDGET ? "预算" : "决算";
    return Stream.of(
            document.source().file(), document.department().name(), document.fiscalYear(), stage)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("  "));
  }

  private static void changes(StringBuilder text, String heading, List<Change> all) {
    List<Change> main = all.stream().filter(Change::main).toList();
    List<Change> changed = main.stream().filter(change -> !change.isNone()).toList();
    line(
        text,
        "\n"
            + heading
            + ": 有变化 changed "
            + changed.size()
            + "，不变 unchanged "
            + (main.size() - changed.size()));
    String table = null;
    for (Change change : changed) {
      if (!change.after().label().table().equals(table)) {
        table = change.after().label().table();
        line(text, "《" + table + "》");
      }
      line(
          text,
          "  "
              + name(change.after().label())
              + ": "
              + yuan(change.before().yuan())
              + " → "
              + yuan(change.after().yuan())
              + "  "
              + signed(change.difference())
              + percent(change.percent())
              + pages(change.before(), change.after()));
    }
  }

  private static void only(StringBuilder text, String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    line(text, "\n" + heading + ": " + entries.size());
    for (Entry entry : entries) {
      String amount = entry.yuan() == null ? "—" : yuan(entry.yuan());
      line(
          text,
          "  《"
              + entry.label().table()
              + "》 "
              + name(entry.label())
              + ": "
              + amount
              + (entry.page() == null ? "" : "  p. " + entry.page()));
    }
  }

  private void stated(StringBuilder text) {
    List<Stated> all = comparison.stated();
    List<Stated> wrong = all.stream().filter(stated -> !stated.agrees()).toList();
    line(
        text,
        "\nB 所述 A 的数 figures of A as B states them: 一致 agree "
            + (all.size() - wrong.size())
            + "，不一致 disagree "
            + wrong.size());
    for (Stated stated : wrong) {
      line(
          text,
          "  《"
              + stated.stated().label().table()
              + "》 "
              + name(stated.stated().label())
              + ": B "
              + yuan(stated.stated().yuan())
              + ", A "
              + yuan(stated.own().yuan())
              + "  "
              + signed(stated.difference())
              + pages(stated.own(), stated.stated()));
    }
  }

  private static String name(Label label) {
    return Stream.of(label.unit(), label.code(), label.name())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String yuan(BigDecimal yuan) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  private static String signed(BigDecimal yuan) {
    return (yuan.signum() > 0 ? "+" : "") + yuan(yuan);
  }

  private static String percent(BigDecimal percent) {
    return percent == null
        ? ""
        : " (" + (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%)";
  }

  private static String pages(Entry before, Entry after) {
    return before.page() == null || after.page() == null
        ? ""
        : "  A p. " + before.page() + ", B p. " + after.page();
  }

  /** What files say may break neither the line nor the terminal. */
  private static void line(StringBuilder text, String line) {
    boolean parted = line.startsWith("\n");
    text.append(parted ? "\n" : "")
        .append((parted ? line.substring(1) : line).replaceAll("\\p{Cntrl}+", " "))
        .append('\n');
  }
}
