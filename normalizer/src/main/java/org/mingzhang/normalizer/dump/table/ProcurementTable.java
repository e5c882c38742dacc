package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.text.PrintedText;

/** Rebuilds a procurement table: words by what they are, numbers by price times count. */
final class ProcurementTable {

  private final DumpTable table;
  private final List<DumpRow> rows;
  private final ProcurementColumns columns;
  private final PurchaseWords words;
  private final List<Integer> doubtfulLines = new ArrayList<>();

  /**
   * @param units the names of units that the document prints elsewhere
   */
  ProcurementTable(DumpTable table, HeadingBook book, Set<String> units) {
    this.table = table;
    this.rows = joined(RowJoiner.rows(table.body()));
    int codes =
        rows.stream()
            .flatMap(row -> row.parts().stream())
            .filter(DumpRow.Part::isCode)
            .mapToInt(part -> part.text().split(" ").length)
            .max()
            .orElse(0);
    this.columns = ProcurementColumns.of(HeaderWords.of(table.header(), book), codes, book);
    this.words = new PurchaseWords(columns, units, rows);
  }

  /** Whether a table is one of procurement whose columns are known. */
  static boolean isOne(DumpTable table) {
    return PrintedText.compact(table.title().text()).contains("采购");
  }

  /** Figures under a row are its price or amount, for which its line had no room. */
  private static List<DumpRow> joined(List<DumpRow> rows) {
    List<DumpRow> joined = new ArrayList<>();
    for (DumpRow row : rows) {
      int last = joined.size() - 1;
      if (row.parts().isEmpty() && last >= 0) {
        joined.set(last, joined.get(last).continuedBy(row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  /** The lines in which figures stand whose column is not known. */
  List<Integer> doubtfulLines() {
    return List.copyOf(doubtfulLines);
  }

  /** Whether any column of numbers is known. */
  boolean hasNumbers() {
    return !columns.numbers().isEmpty();
  }

  TitledTable rebuild() {
    TableSketch sketch = new TableSketch();
    int at = drawHeader(sketch, table.title().number());
    for (DumpRow row : rows) {
      drawWords(sketch, at, row);
      drawFigures(sketch, at, row);
      at++;
    }
    return sketch.titled(table.captions());
  }

  private int drawHeader(TableSketch sketch, int line) {
    int depth = columns.codes() > 1 ? 2 : 1;
    String[] levels = {"类", "款", "项"};
    if (depth > 1) {
      sketch.put(0, 0, 1, columns.codes(), "科目编码", line, 0);
    }
    for (int code = 0; code < columns.codes(); code++) {
      sketch.put(depth - 1, code, depth > 1 ? levels[code] : "科目编码", line);
    }
    int column = columns.codes();
    List<String> texts = new ArrayList<>(columns.words());
    texts.addAll(columns.numbers());
    for (String text : texts) {
      sketch.put(0, column++, depth, 1, text, line, 0);
    }
    return depth;
  }

  private void drawWords(TableSketch sketch, int at, DumpRow row) {
    for (DumpRow.Part part : row.parts()) {
      if (part.isCode()) {
        String[] levels = part.text().split(" ");
        for (int level = 0; level < levels.length; level++) {
          sketch.put(at, level, levels[level], row.line());
        }
      }
    }
    String[] placed = words.byColumn(row.names());
    for (int i = 0; i < placed.length; i++) {
      if (placed[i] != null) {
        sketch.put(at, columns.codes() + i, placed[i], row.line());
      }
    }
  }

  private void drawFigures(TableSketch sketch, int at, DumpRow row) {
    Figure[] placed = byColumn(row);
    int first = columns.codes() + columns.words().size();
    for (int i = 0; i < placed.length; i++) {
      if (placed[i] != null) {
        sketch.put(at, first + i, placed[i].raw(), row.line());
      }
    }
  }

  private Figure[] byColumn(DumpRow row) {
    List<Figure> figures = row.figures();
    Figure[] placed = new Figure[columns.numbers().size()];
    boolean total = RowLevels.isTotal(row.name());
    int price = columns.price();
    if (figures.size() == placed.length && price < 0) {
      figures.toArray(placed);
    } else if (price >= 0 && figures.size() == placed.length && placed.length == 3) {
      placePriced(figures, placed, price);
    } else if (price >= 0 && total && figures.size() == placed.length - 1) {
      int figure = 0;
      for (int column = 0; column < placed.length; column++) {
        placed[column] = column == price ? null : figures.get(figure++);
      }
    }
    if (!figures.isEmpty() && Arrays.stream(placed).allMatch(f -> f == null)) {
      doubtfulLines.add(row.line());
    }
    return placed;
  }

  /**
   * Count, price and amount: the amount is the product of the others. A row whose product is wrong
   * prints them in the order in which all others do.
   */
  private void placePriced(List<Figure> figures, Figure[] placed, int price) {
    int quantity = columns.quantity();
    if (quantity < 0) {
      return;
    }
    int amount = placed.length - price - quantity;
    boolean priceFirst = isProduct(figures, 1, 2);
    boolean amountFirst = isProduct(figures, 2, 1);
    if (!priceFirst && !amountFirst) {
      priceFirst = others(1, 2) > 0;
      amountFirst = others(2, 1) > 0;
      if (priceFirst == amountFirst) {
        return;
      }
    }
    int[] order =
        priceFirst ? new int[] {quantity, price, amount} : new int[] {quantity, amount, price};
    place(placed, order, figures);
  }

  /** Whether the first figure times the one at {@code price} is the one at {@code amount}. */
  private static boolean isProduct(List<Figure> figures, int price, int amount) {
    BigDecimal product = figures.get(0).value().multiply(figures.get(price).value());
    return product.compareTo(figures.get(amount).value()) == 0;
  }

  /** How many rows have their figures in this order and no other. */
  private long others(int price, int amount) {
    return rows.stream()
        .map(DumpRow::figures)
        .filter(figures -> figures.size() == columns.numbers().size())
        .filter(figures -> isProduct(figures, price, amount) && !isProduct(figures, amount, price))
        .count();
  }

  private static void place(Figure[] placed, int[] columns, List<Figure> figures) {
    for (int i = 0; i < columns.length; i++) {
      placed[columns[i]] = figures.get(i);
    }
  }
}
