package org.mingzhang.normalizer.budget;

import java.util.List;
import org.mingzhang.normalizer.arithmetic.WeighedLines;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** What is to be said about a table to its reader. */
final class Findings {

  private static final String EMPTY_TABLE = "empty-table";
  private static final String LOW_CONFIDENCE = "low-confidence";

  private Findings() {}

  /** A published table without any amount (空表). */
  static Finding emptyTable(String title, List<Integer> pages) {
    return finding(
        EMPTY_TABLE,
        Severity.INFO,
        "《" + named(title) + "》没有任何金额，为空表。",
        "The table “" + named(title) + "” holds no amounts.",
        pages);
  }

  /** A table that states no unit of money; {@code assumed} was taken. */
  static Finding unstatedUnit(String title, String assumed, List<Integer> pages) {
    return finding(
        LOW_CONFIDENCE,
        Severity.WARNING,
        "《" + named(title) + "》未注明金额单位，按“" + assumed + "”读取。",
        "The table “" + named(title) + "” states no unit of money; read as " + assumed + ".",
        pages);
  }

  /** Rows that have amounts and no label. */
  static Finding unlabelledRow(String title, List<Integer> pages) {
    return finding(
        LOW_CONFIDENCE,
        Severity.WARNING,
        "《" + named(title) + "》中有金额所在的行没有名称。",
        "The table “" + named(title) + "” has rows with amounts and no label.",
        pages);
  }

  /** An amount in a picture that was read otherwise and changed so that its sums hold. */
  static Finding mended(String title, WeighedLines.Mended mended) {
    Amount amount = mended.amount();
    String row = mended.item() == null ? "" : mended.item();
    String column = String.join("/", amount.column());
    String read = amount.source().raw();
    String taken = amount.yuan().toPlainString();
    return finding(
        LOW_CONFIDENCE,
        Severity.INFO,
        "《%s》“%s”行“%s”栏读作%s，使有关算式都成立的是%s元，已采用后者。".formatted(named(title), row, column, read, taken),
        "In “%s”, row “%s”, column “%s”, %s was read; %s yuan makes all its sums hold and was taken."
            .formatted(named(title), row, column, read, taken),
        List.of(amount.source().page()));
  }

  private static String named(String title) {
    return title == null ? "（无标题）" : title;
  }

  private static Finding finding(
      String rule, Severity severity, String zh, String en, List<Integer> pages) {
    return new Finding(
        rule, severity, new Finding.Message(zh, en), null, null, null, List.of(), pages);
  }
}
