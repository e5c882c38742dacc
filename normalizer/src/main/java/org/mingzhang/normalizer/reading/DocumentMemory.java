package org.mingzhang.normalizer.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * What a document has said so far, for reading its doubtful places: the names in its born-digital
 * parts, names that were read without doubt, and which sign stood before an indicator's number.
 */
final class DocumentMemory {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 36;

  /** Bounds memory: no document has so many names. */
  private static final int MOST_NAMES = 20_000;

  /** How much likelier the sign is that the same indicator has elsewhere in the document. */
  private static final double HEARD = 6;

  /** How much likelier the sign is that such indicators mostly have. */
  private static final double USUAL = 3;

  /** How far the edges of a column may move from page to page, as a share of its width. */
  private static final double SAME_EDGE = 0.25;

  private final Lexicon names =
      Lexicon.bundled(Lexicon.Kind.NAME, Lexicon.Kind.TARGET, Lexicon.Kind.MEASURE);

  private final Map<String, String> signs = new HashMap<>();
  private Box measures;

  /** The names heard so far and the words of official forms. */
  Lexicon names() {
    return names;
  }

  /** Hears the born-digital text of a page. */
  void hear(Page page) {
    page.tables().forEach(table -> table.cells().forEach(this::hear));
    page.lines().stream().filter(DocumentMemory::isBornDigital).forEach(line -> hear(line.text()));
  }

  private void hear(Cell cell) {
    if (!cell.readings().isEmpty() && cell.readings().get(0).method() == ReadingMethod.TEXT) {
      hear(cell.text());
    }
  }

  private static boolean isBornDigital(TextLine line) {
    return line.readings().stream().map(Reading::method).allMatch(ReadingMethod.TEXT::equals)
        && line.words().stream().noneMatch(word -> word.hidden());
  }

  /** Hears a text that stands in the document without doubt. */
  void hear(String printed) {
    String text = PrintedText.compact(printed);
    boolean name =
        text.length() >= SHORTEST_NAME
            && text.length() <= LONGEST_NAME
            && text.codePoints().anyMatch(Character::isIdeographic)
            && !text.contains("。");
    if (name && names.size() < MOST_NAMES) {
      names.add(text);
    }
  }

  /** Hears where a column of units of measure stands. */
  void hearMeasureColumn(Box head) {
    measures = head;
  }

  /** Whether a cell is as wide as the last column of units of measure and stands in its place. */
  boolean isMeasureColumn(Box cell) {
    return measures != null
        && Math.abs(cell.x0() - measures.x0()) < SAME_EDGE * measures.width()
        && Math.abs(cell.x1() - measures.x1()) < SAME_EDGE * measures.width();
  }

  /** Hears which sign an indicator's number has. */
  void hearSign(String indicator, String sign) {
    if (signs.size() < MOST_NAMES) {
      signs.put(Punctuation.plainText(indicator), sign);
    }
  }

  /** How much more likely each sign is before the number of an indicator; 1 for those left out. */
  Map<String, Double> signHints(Set<String> rowTexts) {
    Map<String, Double> hints = new HashMap<>();
    for (String text : rowTexts) {
      String name = Punctuation.plainText(text);
      String heard = signs.get(name);
      if (heard != null) {
        hints.put(heard, HEARD);
      }
      if (endsWithAny(name, Lexicon.Kind.AT_MOST)) {
        hints.merge("≤", USUAL, (a, b) -> a * b);
      } else if (endsWithAny(name, Lexicon.Kind.AT_LEAST)) {
        hints.merge("≥", USUAL, (a, b) -> a * b);
      }
    }
    return hints;
  }

  private static boolean endsWithAny(String name, Lexicon.Kind kind) {
    return Lexicon.listed(kind).stream().map(Punctuation::plainText).anyMatch(name::endsWith);
  }
}
