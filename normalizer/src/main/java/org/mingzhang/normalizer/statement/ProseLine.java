package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * One line of running text.
 *
 * @param text as it was read
 * @param compact the text without any space, folded
 * @param page the page it stands on, or 0 for a line of a text dump
 * @param number its number in the dump, or 0
 * @param box where it stands; null for a line of a dump
 * @param fontSize the size of its letters in points, or 0
 * @param words its words, none for a line of a dump
 * @param readings what was read in a picture, best first; none for text
 * @param besideTable whether a table stands on the same page
 */
record ProseLine(
    String text,
    String compact,
    int page,
    int number,
    Box box,
    double fontSize,
    List<Word> words,
    List<Reading> readings,
    boolean besideTable) {

  ProseLine {
    words = List.copyOf(words);
    readings = List.copyOf(readings);
  }

  static ProseLine of(Page page, TextLine line) {
    return new ProseLine(
        line.text(),
        PrintedText.compact(line.text()),
        page.number(),
        0,
        line.box(),
        line.fontSize(),
        line.words(),
        line.readings(),
        !page.tables().isEmpty());
  }

  static ProseLine of(DumpLine line) {
    String compact = PrintedText.compact(line.text());
    return new ProseLine(
        line.text(), compact, 0, line.number(), null, 0, List.of(), List.of(), false);
  }

  boolean isPrinted() {
    return box != null;
  }

  /**
   * Where some of its characters stand: exact for whole words, within a word by the widths that its
   * characters usually have.
   *
   * @param from the first one, in {@link #text}
   * @param to behind the last one
   */
  Box boxOf(int from, int to) {
    List<Box> parts = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      int start = text.indexOf(word.text(), at);
      if (start < 0) {
        return slice(text, box, from, to);
      }
      at = start + word.text().length();
      if (start < to && at > from) {
        int first = Math.max(from, start) - start;
        int last = Math.min(to, at) - start;
        parts.add(slice(word.text(), word.box(), first, last));
      }
    }
    return parts.isEmpty() ? slice(text, box, from, to) : Box.around(parts);
  }

  private static Box slice(String text, Box box, int from, int to) {
    double all = Math.max(1, width(text));
    double left = box.x0() + box.width() * width(text.substring(0, from)) / all;
    double right = box.x0() + box.width() * width(text.substring(0, to)) / all;
    return new Box(left, box.y0(), Math.max(left, right), box.y1());
  }

  /** The width of a text where a Chinese character counts two and a Latin one one. */
  static int width(String text) {
    return text.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
  }
}
