package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.normalizer.repair.RepairedLine;
import org.mingzhang.normalizer.text.PrintedText;

/** Makes lines of a form of the lines of a dump: repaired, without blank lines and page numbers. */
final class FormLines {

  /** Blank lines that stand for the end of a page. */
  private static final int PAGE_GAP = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("第\\d{1,4}页(?:[，,/]?共\\d{1,4}页)?|[-—–]{1,2}\\d{1,4}[-—–]{1,2}");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

  private final Supplier<Repair> repair;

  /**
   * @param repair asked for only where lines are garbled
   */
  FormLines(Supplier<Repair> repair) {
    this.repair = repair;
  }

  /** The lines that say something. */
  List<FormLine> read(List<DumpLine> dump) {
    List<RepairedLine> repaired = repaired(dump);
    List<FormLine> lines = new ArrayList<>();
    int before = dump.isEmpty() ? 0 : dump.get(0).number();
    boolean breaks = false;
    for (int i = 0; i < dump.size(); i++) {
      DumpLine line = dump.get(i);
      String text = repaired == null ? line.text() : repaired.get(i).text();
      breaks |= line.text().indexOf('\f') >= 0;
      String compact = PrintedText.compact(text);
      if (compact.isEmpty() || PAGE_NUMBER.matcher(compact).matches()) {
        breaks |= !compact.isEmpty();
        continue;
      }
      if (endsPage(dump, i, compact)) {
        continue;
      }
      boolean newPage = breaks || line.number() - before >= PAGE_GAP;
      List<Piece> pieces =
          pieces(line, lines.size(), text, repaired == null ? null : repaired.get(i));
      lines.add(new FormLine(line.number(), line.text(), text, newPage, pieces));
      before = line.number();
      breaks = false;
    }
    return lines;
  }

  /** A number alone before a page break is the page's. */
  private static boolean endsPage(List<DumpLine> dump, int index, String compact) {
    boolean last = index + 1 == dump.size() || dump.get(index + 1).text().indexOf('\f') >= 0;
    return last && BARE_NUMBER.matcher(compact).matches();
  }

  private List<RepairedLine> repaired(List<DumpLine> dump) {
    List<String> texts = dump.stream().map(DumpLine::text).toList();
    return new ForeignLetters().garble(texts) ? repair.get().repair(texts) : null;
  }

  private static List<Piece> pieces(DumpLine line, int place, String text, RepairedLine repaired) {
    List<Piece> pieces = new ArrayList<>();
    int column = 0;
    int gap = 0;
    int start = 0;
    while (start < text.length()) {
      if (isSpace(text.charAt(start))) {
        gap += width(text.charAt(start));
        column += width(text.charAt(start));
        start++;
        continue;
      }
      int end = start;
      int width = 0;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        width += width(text.charAt(end++));
      }
      String said = PrintedText.fold(text.substring(start, end));
      if (!said.isEmpty()) {
        pieces.add(
            new Piece(
                /* line= */ place,
                /* index= */ pieces.size(),
                isBlank(text, end),
                gap,
                column,
                said,
                raw(line, text, start, end, repaired),
                line.number(),
                confidence(repaired, start, end),
                repaired != null));
      }
      column += width;
      gap = 0;
      start = end;
    }
    return pieces;
  }

  /**
   * A repaired line's pieces stand elsewhere in what was read, so the whole line is its raw text.
   */
  private static String raw(DumpLine line, String text, int start, int end, RepairedLine repaired) {
    boolean untouched = repaired == null || repaired.changes().isEmpty();
    return untouched ? text.substring(start, end) : line.text().strip();
  }

  private static double confidence(RepairedLine repaired, int start, int end) {
    double confidence = 1;
    if (repaired != null) {
      for (int i = start; i < Math.min(end, repaired.probabilities().size()); i++) {
        confidence *= repaired.probabilities().get(i);
      }
    }
    return confidence;
  }

  private static boolean isBlank(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c);
  }

  /** Chinese characters are as wide as two Latin ones. */
  private static int width(char c) {
    return c >= 0x2E80 ? 2 : 1;
  }
}
