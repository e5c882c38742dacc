package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.CharacterSlot.Choice;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

/**
 * Readings as engines give them, written down: each character stands for itself, {@code
 * [甲0.6|乙0.3]} for a place with alternatives, {@code [0.9|≥0.1]} for one that was left out.
 */
final class Readings {

  private static final double WIDTH = 10;
  private static final Box BOX = new Box(0, 0, 400, 10);

  private Readings() {}

  static Reading ppOcr(String written) {
    return engine("pp-ocr", written, 0, 0.995);
  }

  /** A reading whose first character stands some points right of the first ink. */
  static Reading ppOcrAfterInk(String written, double points) {
    return engine("pp-ocr", written, points, 0.995);
  }

  static Reading tesseract(String written) {
    return engine("tesseract", written, 0, 0.9);
  }

  static Reading hidden(String text) {
    return new Reading(text, ReadingMethod.HIDDEN_TEXT, 0.5, BOX);
  }

  private static Reading engine(String name, String written, double left, double sure) {
    List<CharacterSlot> slots = new ArrayList<>();
    double x = left;
    for (int i = 0; i < written.length(); i++) {
      // As wide as a CTC decoder makes it: half way to the next character.
      Box box = new Box(x, 0, x + WIDTH / 2, 10);
      if (written.charAt(i) == '[') {
        int end = written.indexOf(']', i);
        slots.add(slot(written.substring(i + 1, end), box));
        i = end;
      } else {
        slots.add(new CharacterSlot(written.substring(i, i + 1), sure, box, List.of()));
      }
      x += WIDTH / 2;
    }
    String text = slots.stream().map(CharacterSlot::text).collect(Collectors.joining());
    return new Reading(text, ReadingMethod.OCR, sure, BOX, name, slots);
  }

  private static CharacterSlot slot(String written, Box box) {
    List<Choice> choices = new ArrayList<>();
    for (String choice : written.split("\\|")) {
      int digits = choice.length();
      while (digits > 0 && "0123456789.".indexOf(choice.charAt(digits - 1)) >= 0) {
        digits--;
      }
      // 60.3 is the character 6 with 0.3: a probability is written with one digit before its point.
      int from = Math.max(digits, choice.indexOf('.') - 1);
      choices.add(
          new Choice(choice.substring(0, from), Double.parseDouble(choice.substring(from))));
    }
    Choice first = choices.get(0);
    return new CharacterSlot(
        first.text(), first.probability(), box, choices.subList(1, choices.size()));
  }

  /** A page with one table, its cells given row by row. */
  @SafeVarargs
  static Page page(int columns, List<Reading>... cells) {
    List<List<Reading>> all = new ArrayList<>();
    for (List<Reading> cell : cells) {
      all.add(cell);
    }
    return page(columns, all);
  }

  /** The same with the cells in a list. */
  static Page page(int columns, List<List<Reading>> cells) {
    List<Cell> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      all.add(new Cell(i / columns, i % columns, 1, 1, BOX, cells.get(i)));
    }
    int rows = cells.size() / columns;
    Table table = new Table(BOX, TableStyle.RULED, rows, columns, all);
    return new Page(
        1,
        595,
        842,
        PageKind.SCANNED,
        List.of(),
        List.of(table),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The first readings of a page's only table after weighing. */
  static List<Reading> weigh(Page page) {
    return new ReadingWeigher()
        .weigh(page).tables().get(0).cells().stream()
            .map(cell -> cell.readings().isEmpty() ? null : cell.readings().get(0))
            .toList();
  }

  /** What one cell says after weighing. */
  static String weighed(Reading... readings) {
    return weigh(page(1, List.of(readings))).get(0).text();
  }
}
