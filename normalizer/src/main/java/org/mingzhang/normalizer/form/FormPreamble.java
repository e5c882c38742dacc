package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.text.PrintedText;

/** The fields that some forms print in the lines above the table: {@code 申报单位：某局 单位编码：046001}. */
final class FormPreamble {

  private static final Pattern PAIR =
      Pattern.compile("([\\p{IsHan}（()）]{2,14})[:：] ?(.*?)(?= [\\p{IsHan}（()）]{2,14}[:：]|$)");

  private FormPreamble() {}

  /** Puts what the lines say into the fields of a form. */
  static void read(List<TextLine> lines, int page, FieldRows fields, FormKind kind) {
    for (TextLine line : lines) {
      Matcher pair = PAIR.matcher(spaced(line));
      while (pair.find()) {
        Optional<FormField> field = LabelTable.bundled().field(kind, pair.group(1));
        String value = PrintedText.fold(pair.group(2));
        boolean unitOfMoney = pair.group(1).endsWith("单位") && value.matches(".{0,4}元.*");
        if (field.isPresent()
            && field.get().content() == FormField.Content.LINE
            && !value.isEmpty()
            && !unitOfMoney) {
          fields.put(field.get(), FieldValue.inline(value, cellOf(line, page), null));
        }
      }
    }
  }

  /**
   * Puts prose that stands between two tables of one form into its fields: where a form has no
   * outer lines, a label over its whole width and the text below it are no part of either table.
   */
  static void readBetween(List<TextLine> lines, int page, FieldRows fields, FormKind kind) {
    FormField label = null;
    List<FormCell> value = new ArrayList<>();
    for (TextLine line : lines) {
      FormCell cell = cellOf(line, page);
      Optional<FormField> field = LabelTable.bundled().field(kind, cell.text());
      if (field.isPresent()) {
        putProse(fields, label, value);
        label = field.get();
        value = new ArrayList<>();
      } else {
        value.add(cell);
      }
    }
    putProse(fields, label, value);
  }

  private static void putProse(FieldRows fields, FormField label, List<FormCell> value) {
    if (label != null && label.content() == FormField.Content.PROSE && !value.isEmpty()) {
      fields.put(label, FieldValue.of(value, null));
    }
  }

  /** The line with one space at each gap, also between Chinese characters. */
  private static String spaced(TextLine line) {
    return line.text().replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
  }

  private static FormCell cellOf(TextLine line, int page) {
    if (!line.readings().isEmpty()) {
      return FormCell.of(page, new Cell(0, 0, 1, 1, line.box(), line.readings()));
    }
    boolean hidden = !line.words().isEmpty() && line.words().get(0).hidden();
    ReadingMethod method = hidden ? ReadingMethod.HIDDEN_TEXT : ReadingMethod.TEXT;
    Reading reading = new Reading(line.text(), method, 1, line.box());
    return FormCell.of(page, new Cell(0, 0, 1, 1, line.box(), List.of(reading)));
  }
}
