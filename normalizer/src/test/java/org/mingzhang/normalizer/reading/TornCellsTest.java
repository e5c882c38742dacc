package org.mingzhang.normalizer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

/** Two columns of 50 points each; the last row is whole and shows where the border is. */
class TornCellsTest {

  private static final double HEIGHT = 10;

  @Test
  void partsHeadingsWhoseRulingWasReadAsAStroke() {
    assertThat(texts(TornCells.mend(table(over("款|项", 42))))).containsExactly("款", "项", "05", "01");
  }

  @Test
  void partsTheHeadingsOfCodesAlsoWithoutAStroke() {
    assertThat(texts(TornCells.mend(table(over("款", 25), over("项", 70)))))
        .containsExactly("款", "项", "05", "01");
  }

  @Test
  void partsAmountsWithAGapAtTheBorder() {
    assertThat(texts(TornCells.mend(table(over("1,234", 15), over("56.7", 60)))))
        .containsExactly("1,234", "56.7", "05", "01");
  }

  @Test
  void leavesAMergedHeadingWhole() {
    assertThat(texts(TornCells.mend(table(over("基本支出", 30))))).containsExactly("基本支出", "05", "01");
  }

  @Test
  void leavesWordsSpreadOverAMergedCellWhole() {
    assertThat(texts(TornCells.mend(table(over("合", 20), over("计", 70)))))
        .containsExactly("合计", "05", "01");
  }

  @Test
  void leavesAnAmountOverTheBorderWhole() {
    assertThat(texts(TornCells.mend(table(over("1,234,567.80", 22)))))
        .containsExactly("1,234,567.80", "05", "01");
  }

  /** Characters 5 points wide from a place on. */
  private static List<CharacterSlot> over(String text, double x) {
    List<CharacterSlot> slots = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(x + 5 * i, 0, x + 5 * i + 5, HEIGHT);
      slots.add(new CharacterSlot(text.substring(i, i + 1), 0.99, box, List.of()));
    }
    return slots;
  }

  @SafeVarargs
  private static Table table(List<CharacterSlot>... written) {
    List<CharacterSlot> slots = new ArrayList<>();
    for (List<CharacterSlot> part : written) {
      slots.addAll(part);
    }
    List<Cell> cells =
        List.of(
            new Cell(0, 0, 1, 2, new Box(0, 0, 100, HEIGHT), List.of(reading(slots))),
            new Cell(1, 0, 1, 1, new Box(0, 10, 50, 20), List.of(reading(over("05", 20)))),
            new Cell(1, 1, 1, 1, new Box(50, 10, 100, 20), List.of(reading(over("01", 70)))));
    return new Table(new Box(0, 0, 100, 20), TableStyle.RULED, 2, 2, cells);
  }

  private static Reading reading(List<CharacterSlot> slots) {
    String text = slots.stream().map(CharacterSlot::text).collect(Collectors.joining());
    Box box = Box.around(slots.stream().map(CharacterSlot::box).toList());
    return new Reading(text, ReadingMethod.OCR, 0.99, box, "pp-ocr", slots);
  }

  private static List<String> texts(Table table) {
    return table.cells().stream().map(Cell::text).toList();
  }
}
