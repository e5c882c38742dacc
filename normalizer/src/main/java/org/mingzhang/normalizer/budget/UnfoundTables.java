package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Unread;

/**
 * Watches the lines outside tables for what should have been in one: the caption of a money table
 * without a table, and rows with code and amount. A caption over a bare header is an empty table
 * (空表); one over amounts is reported as unread. For one document.
 */
public final class UnfoundTables {

  /** The unit of money stands at most this many lines under the title. */
  private static final int LINES_TO_UNIT = 3;

  private static final Pattern MONEY =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{2})(?![\\d%.,])");

  /** {@code 2080501 行政单位离退休 1,933,330}, {@code 208 05 01 …}. */
  private static final Pattern CODED_ROW =
      Pattern.compile("^\\d{3}( ?\\d{2}( ?\\d{2})?)? ?(?!年)[\\p{IsHan}][^。]*\\d$");

  private final List<Finding> findings = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  private record CaptionPlace(String title, int first, int last) {}

  /**
   * Looks through lines that stand together on a page.
   *
   * @param page 1-based page number
   * @param lines the lines, in reading order
   * @param tableFollows whether a table stands under them, to which the last caption belongs
   */
  public void look(int page, List<TextLine> lines, boolean tableFollows) {
    List<CaptionPlace> captions = captions(lines);
    for (int i = 0; i < captions.size(); i++) {
      boolean last = i + 1 == captions.size();
      if (!(last && tableFollows)) {
        int end = last ? lines.size() : captions.get(i + 1).first();
        lookUnder(page, captions.get(i), lines.subList(captions.get(i).last() + 1, end));
      }
    }
    int loose = captions.isEmpty() ? lines.size() : captions.get(0).first();
    noteRows(page, lines.subList(0, loose));
  }

  private static List<CaptionPlace> captions(List<TextLine> lines) {
    List<CaptionPlace> captions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String title = CaptionReader.titleOf(lines.get(i).text());
      if (title == null || TableKinds.titled(title).isEmpty()) {
        continue;
      }
      for (int unit = i; unit < Math.min(lines.size(), i + 1 + LINES_TO_UNIT); unit++) {
        String text = PrintedText.compact(lines.get(unit).text());
        if (text.contains("单位") && MoneyUnit.statedIn(text).isPresent()) {
          captions.add(new CaptionPlace(title, i, unit));
          break;
        }
      }
    }
    return captions;
  }

  private void lookUnder(int page, CaptionPlace caption, List<TextLine> body) {
    List<TextLine> amounts = body.stream().filter(UnfoundTables::holdsMoney).toList();
    if (!amounts.isEmpty()) {
      note(page, amounts, "a table of money that was not made out: " + caption.title());
    } else if (body.stream().anyMatch(UnfoundTables::namesColumns)) {
      findings.add(Findings.emptyTable(caption.title(), List.of(page)));
    }
  }

  private void noteRows(int page, List<TextLine> lines) {
    for (TextLine line : lines) {
      String text = PrintedText.fold(line.text());
      if (CODED_ROW.matcher(text).matches() && MONEY.matcher(text).find()) {
        note(page, List.of(line), "a row with code and amount outside every table: " + text);
      }
    }
  }

  private void note(int page, List<TextLine> lines, String reason) {
    Box box = Box.around(lines.stream().map(TextLine::box).toList());
    unread.add(new Unread(page, Evidence.bounds(box), reason));
  }

  private static boolean holdsMoney(TextLine line) {
    String text = PrintedText.fold(line.text());
    return !Labels.isNote(text) && !text.contains("。") && MONEY.matcher(text).find();
  }

  private static boolean namesColumns(TextLine line) {
    return HeaderReader.isColumnWord(PrintedText.compact(line.text()))
        || line.words().stream()
            .anyMatch(word -> HeaderReader.isColumnWord(PrintedText.compact(word.text())));
  }

  /** Tables that are published without any amount and without a grid. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Amounts that stand outside every table. */
  public List<Unread> unread() {
    return List.copyOf(unread);
  }
}
