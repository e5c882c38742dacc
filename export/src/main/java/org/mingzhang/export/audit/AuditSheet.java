package org.mingzhang.export.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.export.audit.PageClippings.Picture;
import org.mingzhang.export.table.Scene;

/**
 * Writes a sample as a sheet to be filled in by hand: each value beside a picture of its place,
 * with room for whether it is right; the sheet counts the answers. The pictures stand beside it as
 * files too.
 */
public final class AuditSheet {

  private static final List<String> HEADERS =
      List.of(
          "no",
          "right 正确 (1/0)",
          "should be 应为",
          "what 内容",
          "value 值",
          "raw 原文",
          "page 页码",
          "confidence 可信度",
          "clipping 截图",
          "file 截图文件",
          "document_id",
          "table",
          "ref",
          "link");

  private static final List<Integer> WIDTHS =
      List.of(6, 14, 18, 40, 24, 24, 8, 10, 90, 12, 24, 12, 24, 30);

  private static final int FIRST_ROW = 3;
  private static final int PICTURE_COLUMN = 8;

  /** Pixels of the screen in a point of a row's height. */
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private static final double LEAST_HEIGHT = 18;
  private static final double MOST_HEIGHT = 300;

  private final PageClippings clippings;

  /**
   * A writer of sheets.
   *
   * @param clippings what is printed
   */
  public AuditSheet(PageClippings clippings) {
    this.clippings = clippings;
  }

  /**
   * Draws a sample and writes it.
   *
   * @param scene the dataset
   * @param size how many values
   * @param seed which sample
   * @param folder where {@code audit.xlsx} and the pictures go; exists
   * @return how many of the values have no picture
   * @throws IOException if a document cannot be read or the folder not be written
   */
  public int write(Scene scene, int size, long seed, Path folder) throws IOException {
    List<AuditValue> values = AuditSample.of(scene, size, seed);
    int withoutPicture = 0;
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("audit.xlsx")))) {
      Workbook workbook = new Workbook(out, "mingzhang", "1.0");
      Worksheet sheet = workbook.newWorksheet("audit");
      head(sheet, values.size(), seed);
      for (int i = 0; i < values.size(); i++) {
        Optional<Picture> picture = clippings.of(values.get(i));
        String file = picture.isPresent() ? "%04d.png".formatted(i + 1) : null;
        if (picture.isPresent()) {
          Files.write(folder.resolve(file), picture.get().picture());
          show(sheet, FIRST_ROW + i, picture.get());
        } else {
          withoutPicture++;
        }
        row(sheet, FIRST_ROW + i, i + 1, values.get(i), file);
      }
      workbook.finish();
    }
    return withoutPicture;
  }

  private static void head(Worksheet sheet, int values, long seed) {
    String answers = "B%d:B%d".formatted(FIRST_ROW + 1, FIRST_ROW + Math.max(1, values));
    sheet.inlineString(0, 0, "%d values, seed %d".formatted(values, seed));
    sheet.inlineString(0, 3, "answered 已核 · wrong 错误 · error rate 错误率");
    sheet.formula(0, 4, "COUNT(" + answers + ")");
    sheet.formula(0, 5, "COUNTIF(" + answers + ",0)");
    sheet.formula(
        0, 6, "IF(COUNT(%s)=0,\"\",COUNTIF(%s,0)/COUNT(%s))".formatted(answers, answers, answers));
    for (int c = 0; c < HEADERS.size(); c++) {
      sheet.inlineString(FIRST_ROW - 1, c, HEADERS.get(c));
      sheet.style(FIRST_ROW - 1, c).bold().set();
      sheet.width(c, WIDTHS.get(c));
    }
    sheet.freezePane(0, FIRST_ROW);
  }

  private static void row(Worksheet sheet, int row, int number, AuditValue value, String file) {
    sheet.value(row, 0, number);
    text(sheet, row, 3, value.what());
    text(sheet, row, 4, value.value());
    text(sheet, row, 5, value.raw());
    sheet.value(row, 6, value.page());
    text(sheet, row, 7, value.confidence());
    text(sheet, row, 9, file);
    text(sheet, row, 10, value.documentId());
    text(sheet, row, 11, value.table());
    text(sheet, row, 12, value.ref());
    text(sheet, row, 13, value.link());
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (text != null) {
      sheet.inlineString(row, column, text);
    }
  }

  private static void show(Worksheet sheet, int row, Picture picture) {
    double height = picture.height() / PIXELS_PER_POINT;
    double shown = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height));
    int pixels = (int) (shown * PIXELS_PER_POINT);
    sheet.rowHeight(row, shown);
    sheet.addImage(
        row,
        PICTURE_COLUMN,
        picture.picture(),
        Math.max(1, picture.width() * pixels / Math.max(1, picture.height())),
        pixels);
  }
}
