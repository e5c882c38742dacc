package org.mingzhang.normalizer.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Unread;

/** Reads the amounts of a row; what looks like one and cannot be read is noted, never guessed. */
final class AmountReader {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern RATIO = Pattern.compile("[^%]*\\d ?%");
  private static final Pattern DATE =
      Pattern.compile("(19|20)\\d{2}[-./年]\\d{1,2}([-./月](\\d{1,2}日?)?)?");
  private static final Pattern LOOKS_LIKE_MONEY =
      Pattern.compile(
          "[-−]?[\\d,]*\\d[.,]\\d+|[-−]?\\d[\\d,]*\\.\\d{2}[^\\d%].*|.*[^\\d.,]\\d[\\d,]*\\.\\d{2}");

  private final Grid grid;
  private final MoneyUnit tableUnit;
  private final HeadingTrust trust;
  private final List<Unread> unread = new ArrayList<>();

  /**
   * @param tableUnit the unit of columns that state none of their own
   * @param trust the probability that an amount is right if its text is
   */
  AmountReader(Grid grid, MoneyUnit tableUnit, HeadingTrust trust) {
    this.grid = grid;
    this.tableUnit = tableUnit;
    this.trust = trust;
  }

  List<Amount> read(int row, List<Column> columns) {
    List<Amount> amounts = new ArrayList<>();
    for (Column column : columns) {
      grid.at(row, column.index())
          .filter(cell -> cell.beginsAt(row, column.index()))
          .ifPresent(cell -> read(cell, column, amounts));
    }
    return amounts;
  }

  /** The probability that an amount under a heading is right if its text is. */
  double trust(List<String> path) {
    return trust.of(path);
  }

  private void read(GridCell cell, Column column, List<Amount> amounts) {
    PrintedNumber number = NumberReader.read(cell.cell().text());
    if (number instanceof PrintedNumber.Amount amount) {
      MoneyUnit unit = column.moneyUnit() == null ? tableUnit : column.moneyUnit();
      amounts.add(new Amount(column.path(), amount.yuan(unit), Sources.of(cell, trust.of(column))));
    } else if (number instanceof PrintedNumber.NotANumber text
        && DIGIT.matcher(text.text()).find()
        && !RATIO.matcher(text.text()).matches()
        && !DATE.matcher(text.text()).matches()) {
      note(cell, "not read as an amount: " + text.text());
    }
  }

  /** The number in a cell that counts things, or null. */
  BigDecimal readQuantity(GridCell cell) {
    PrintedNumber number = NumberReader.read(cell.cell().text());
    boolean counted = number instanceof PrintedNumber.Amount amount && amount.unit() == null;
    return counted ? ((PrintedNumber.Amount) number).value() : null;
  }

  /** Notes amounts that stand where names or remarks belong. */
  void noteStrays(int row, List<Column> columns) {
    for (Column column : columns) {
      grid.at(row, column.index())
          .filter(cell -> cell.beginsAt(row, column.index()))
          .filter(cell -> LOOKS_LIKE_MONEY.matcher(cell.compact()).matches())
          .ifPresent(cell -> note(cell, "an amount in a column of names: " + cell.text()));
    }
  }

  private void note(GridCell cell, String reason) {
    unread.add(new Unread(cell.page(), Evidence.bounds(cell.textBox()), reason));
  }

  List<Unread> unread() {
    return List.copyOf(unread);
  }
}
