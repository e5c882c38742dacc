package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.budget.CaptionReader;
import org.mingzhang.normalizer.text.PrintedText;

/** Tells captions, header, rows and notes of a money table apart. */
final class TableLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("第\\d+页(共\\d+页)?|[-—–―·]+\\d{1,4}[-—–―·]+|\\d{1,4}/\\d{1,4}|\\d{1,3}");
  private static final Pattern NOTE = Pattern.compile("[（(]?(注|备注|说明|附注|注释)[:：\\d].*");

  /** What only the label of a row begins with. */
  private static final Pattern ROW_LABEL =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)).*");

  private final List<DumpLine> captions = new ArrayList<>();
  private final List<DumpLine> header = new ArrayList<>();
  private final List<DumpLine> body = new ArrayList<>();
  private final Set<String> headerTexts = new HashSet<>();
  private boolean noted;

  private TableLines() {}

  /** Sorts the lines of one table; the first is its title. */
  static DumpTable sort(List<DumpLine> lines) {
    TableLines sorter = new TableLines();
    sorter.captions.add(lines.get(0));
    lines.subList(1, lines.size()).forEach(sorter::take);
    return new DumpTable(sorter.captions, sorter.header, sorter.body);
  }

  private void take(DumpLine line) {
    String text = PrintedText.compact(line.text());
    if (NOTE.matcher(text).matches()) {
      noted = true;
    } else if (!body.isEmpty() && headerTexts.contains(text)) {
      return;
    } else if (!noted && body.isEmpty() && isCaption(text)) {
      captions.add(line);
    } else if (!noted && !isPageNumber(text) && !isNumbering(line)) {
      takeRowOrHeader(line, text);
    } else if (!isPageNumber(text)) {
      takeBehindNote(line);
    }
  }

  private void takeRowOrHeader(DumpLine line, String text) {
    if (!body.isEmpty() || isRow(line, text)) {
      body.add(line);
    } else {
      header.add(line);
      headerTexts.add(text);
    }
  }

  /** A note may be long; a row behind it is one all the same. */
  private void takeBehindNote(DumpLine line) {
    DumpRow row = LineReader.read(line);
    if (!body.isEmpty() && !row.code().isEmpty() && !row.figures().isEmpty()) {
      body.add(line);
    }
  }

  private static boolean isCaption(String text) {
    return CaptionReader.isCaption(text) && !text.matches(".*\\d.*\\d.*");
  }

  /** A single small number is one of a page, not an amount without a name. */
  private static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  private static boolean isRow(DumpLine line, String text) {
    DumpRow row = LineReader.read(line);
    boolean named = !row.names().isEmpty();
    boolean amount = row.figures().stream().anyMatch(figure -> Figure.isAmount(figure.raw()));
    return amount
        || (named && !row.code().isEmpty())
        || (named && !row.figures().isEmpty() && RowLevels.isTotal(row.name()))
        || ROW_LABEL.matcher(text).matches();
  }

  /** 栏次 1 2 3: the columns are counted. */
  private static boolean isNumbering(DumpLine line) {
    List<String> words = LineWords.texts(line.text());
    int expected = 1;
    for (String word : words) {
      if (word.matches("\\d{1,2}")) {
        if (Integer.parseInt(word) != expected) {
          return false;
        }
        expected++;
      } else if (!word.matches("栏次|行次|\\*+|[类款项]")) {
        return false;
      }
    }
    return expected > 2;
  }
}
