package org.mingzhang.export.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.export.format.FormatWriter.TableWriter;
import org.mingzhang.export.format.Notes;
import org.mingzhang.export.format.Texts;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/**
 * One table as sheets. Numbers are numbers, days are days, and text is marked as text in the file,
 * so that none of it can be taken for a formula; the only formulas are the links to the pages.
 */
final class SheetTable implements TableWriter {

  /** What a sheet of the format holds, with its header. */
  static final int MOST_ROWS = Worksheet.MAX_ROWS;

  /** What a cell of the format holds. */
  private static final int MOST_CHARACTERS = 32_767;

  /** Spreadsheets calculate with 15 digits; a longer number would silently be another one. */
  private static final int MOST_DIGITS = 15;

  /** Rows that are held before they are written. */
  private static final int FLUSH_EVERY = 500;

  private static final String LINK = "page_link";

  private final Table<?> table;
  private final Workbook workbook;
  private final Notes notes;
  private final int rowsOfASheet;
  private Worksheet sheet;
  private int sheets;
  private int next;

  SheetTable(Table<?> table, Workbook workbook, Notes notes, int rowsOfASheet) throws IOException {
    this.table = table;
    this.workbook = workbook;
    this.notes = notes;
    this.rowsOfASheet = rowsOfASheet;
    beginSheet();
  }

  private void beginSheet() throws IOException {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + " (" + sheets + ")");
    sheet.freezePane(0, 1);
    for (int c = 0; c < table.columns().size(); c++) {
      Column<?> column = table.columns().get(c);
      sheet.inlineString(0, c, column.name());
      sheet.style(0, c).bold().set();
      sheet.width(c, Widths.of(column.type()));
    }
    sheet.flush();
    next = 1;
  }

  @Override
  public void row(List<Object> row) throws IOException {
    if (next == rowsOfASheet) {
      sheet.finish();
      beginSheet();
    }
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c) != null) {
        cell(c, row.get(c), row);
      }
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void cell(int c, Object value, List<Object> row) {
    Column<?> column = table.columns().get(c);
    if (value instanceof BigDecimal number) {
      number(c, column, number);
    } else if (value instanceof Integer number) {
      sheet.value(next, c, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(next, c, truth);
    } else if (value instanceof LocalDate day) {
      sheet.value(next, c, day);
      sheet.style(next, c).format("yyyy-mm-dd").set();
    } else if (column.name().equals(LINK) && LinkFormula.fits(value.toString())) {
      sheet.formula(next, c, LinkFormula.of(value.toString()));
    } else {
      text(c, column, Texts.of(value), row);
    }
  }

  private void number(int c, Column<?> column, BigDecimal number) {
    if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
      sheet.inlineString(next, c, number.toPlainString());
      return;
    }
    sheet.value(next, c, new BigDecimal(number.toPlainString()));
    if (column.type() == ColumnType.MONEY) {
      sheet.style(next, c).format("#,##0.00").set();
    }
  }

  private void text(int c, Column<?> column, String text, List<Object> row) {
    if (text.length() <= MOST_CHARACTERS) {
      sheet.inlineString(next, c, text);
      return;
    }
    String mark = "…";
    sheet.inlineString(next, c, text.substring(0, MOST_CHARACTERS - mark.length()) + mark);
    notes.add(
        "a cell of the workbook cannot hold the whole %s of %s %s; other formats do"
            .formatted(column.name(), row.get(0), row.get(1)));
  }

  @Override
  public void end() throws IOException {
    sheet.finish();
  }
}
