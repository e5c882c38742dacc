package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Takes a line of a money table apart into words: spread ones (合　计) made whole, glued ones taken
 * apart.
 */
final class LineWords {

  /**
   * A word of a line.
   *
   * @param text what it says, folded
   * @param from the place of its first character in the line
   * @param to the place behind its last one
   */
  record Placed(String text, int from, int to) {

    /** Whether it stands, at least in part, over or under another one. */
    boolean overlaps(int otherFrom, int otherTo) {
      return from < otherTo && otherFrom < to;
    }
  }

  /** A name with the amount of the next column right behind it: 行政运行）26,180,000. */
  private static final Pattern GLUED_AMOUNT =
      Pattern.compile("(.*[^\\d,.\\-−])([-−]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2}))");

  /** An amount with the next number right behind it: 60,00030,000. */
  private static final Pattern GLUED_FIGURES =
      Pattern.compile(
          "((?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d+\\.\\d{2}))(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)");

  /** A name with the code of the next column right behind it: 养老保险缴费501. */
  private static final Pattern GLUED_CODE = Pattern.compile("(.*\\p{IsHan}[）)]?)([2-5]\\d{2})");

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
  private static final Set<String> SPREAD =
      Set.of(
          "合计", "总计", "小计", "项目", "金额", "收入", "支出", "科目", "单位", "名称", "编码", "备注", "预算数", "决算数",
          "执行数", "规格", "数量", "单价", "部门");

  private static final Pattern DASH = Pattern.compile("[-—–－]+");

  private final List<Placed> words = new ArrayList<>();
  private final List<Placed> letters = new ArrayList<>();

  private LineWords() {}

  /** What the words of a line say. */
  static List<String> texts(String line) {
    return of(line).stream().map(Placed::text).toList();
  }

  /** The words of a line with their places. */
  static List<Placed> of(String line) {
    LineWords reader = new LineWords();
    Matcher printed = WORD.matcher(line);
    while (printed.find()) {
      String text = PrintedText.fold(printed.group());
      reader.take(new Placed(text, printed.start(), printed.end()));
    }
    reader.addLetters();
    return List.copyOf(reader.words);
  }

  private void take(Placed word) {
    if (word.text().length() == 1 && Character.isIdeographic(word.text().charAt(0))) {
      letters.add(word);
      return;
    }
    addLetters();
    if (!word.text().isEmpty() && !DASH.matcher(word.text()).matches()) {
      split(word);
    }
  }

  /** Letters that stand alone are a word spread wide if they make one, else each is a piece. */
  private void addLetters() {
    StringBuilder joined = new StringBuilder();
    letters.forEach(letter -> joined.append(letter.text()));
    if (SPREAD.contains(joined.toString())) {
      int to = letters.get(letters.size() - 1).to();
      words.add(new Placed(joined.toString(), letters.get(0).from(), to));
    } else {
      words.addAll(letters);
    }
    letters.clear();
  }

  private void split(Placed word) {
    for (Pattern glued : List.of(GLUED_FIGURES, GLUED_AMOUNT, GLUED_CODE)) {
      Matcher parts = glued.matcher(word.text());
      if (parts.matches()) {
        int seam = Math.max(word.from(), word.to() - parts.group(2).length());
        words.add(new Placed(parts.group(1), word.from(), seam));
        words.add(new Placed(parts.group(2), seam, word.to()));
        return;
      }
    }
    words.add(word);
  }
}
