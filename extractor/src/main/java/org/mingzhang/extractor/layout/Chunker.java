package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingzhang.extractor.page.Word;

/** Cuts the words of one line into chunks at the gaps that are wider than a space. */
final class Chunker {

  /**
   * Between words with a space: justified text, and figures set apart in Chinese text, stay below
   * one em; columns hardly ever do.
   */
  private static final double SPACED_GAP = 0.9;

  /** Between Chinese characters, which have no spaces between them. */
  private static final double CHINESE_GAP = 0.18;

  /** So many single characters at even distances are one word. */
  private static final int SPREAD_LETTERS = 3;

  /** Three characters of one word stand no further apart than this, in ems; of more, further. */
  private static final double SHORT_WORD_GAP = 2;

  /** Headings of one character that stand beside each other: the levels of a code. */
  private static final String CODE_LEVELS = "类款项目节";

  /** A line with so many words of one character is set with space between all of them. */
  private static final int SPREAD_LINE = 8;

  /** Between two figures: more than a space, and they are two. */
  private static final double FIGURE_GAP = 0.34;

  /** The space within 12 345 678. */
  private static final double THOUSANDS_GAP = 0.4;

  /** How far a bullet or a currency sign may stand from what it belongs to, in ems. */
  private static final double ATTACHED_GAP = 4;

  /** Between a sum of money and a Chinese word that is no measure of it. */
  private static final double SEPARATE_GAP = 0.25;

  /** What may follow a figure in running text. */
  private static final String MEASURES = "元万亿千百年月日个人名次户台件套项家篇份辆平立公米吨亩倍和与至或及、，。";

  /** Words of table heads that are printed with their two characters spread over the cell. */
  private static final Set<String> SPREAD_WORDS =
      Set.of(
          "合计", "总计", "小计", "项目", "备注", "金额", "单位", "名称", "科目", "收入", "支出", "序号", "类别", "说明", "栏次",
          "编码", "代码", "编号", "数量", "单价");

  /** The chunks of a line whose words are {@code words}, from left to right. */
  List<Chunk> chunks(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().x0()));
    boolean spread = isSpread(sorted);
    List<Chunk> chunks = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : sorted) {
      if (!open.isEmpty() && isCut(open, word, spread)) {
        chunks.add(Chunk.of(open));
        open = new ArrayList<>();
      }
      open.add(word);
    }
    chunks.add(Chunk.of(open));
    return attach(chunks);
  }

  private static boolean isSpread(List<Word> words) {
    long single = words.stream().filter(word -> isChinese(word.text())).count();
    return single >= SPREAD_LINE && 2 * single > words.size();
  }

  private static boolean isChinese(String text) {
    return text.length() == 1 && Character.isIdeographic(text.charAt(0));
  }

  private static boolean isCut(List<Word> open, Word next, boolean spread) {
    Word last = open.get(open.size() - 1);
    double gap = (next.box().x0() - last.box().x1()) / Math.max(Chunk.size(last), Chunk.size(next));
    String before = last.text();
    String after = next.text();
    if (NumberShape.isFigure(before) && (NumberShape.isFigure(after) || isSign(after))) {
      boolean oneNumber =
          gap <= THOUSANDS_GAP && NumberShape.continuesThousands(joinedFigure(open), after);
      return gap > FIGURE_GAP && !oneNumber;
    }
    if (NumberShape.isFigure(before) && gap > CHINESE_GAP && Continuation.isItem(after)) {
      return true;
    }
    if (NumberShape.isPrecise(before) && gap > SEPARATE_GAP && isNoMeasure(after.charAt(0))) {
      return true;
    }
    boolean left = Character.isIdeographic(before.charAt(before.length() - 1));
    boolean right = Character.isIdeographic(after.charAt(0));
    return gap > (left && right && !spread ? CHINESE_GAP : SPACED_GAP);
  }

  private static boolean isNoMeasure(char c) {
    return Character.isIdeographic(c) && MEASURES.indexOf(c) < 0;
  }

  /** The last group of digits, or the head of a number already joined. */
  private static String joinedFigure(List<Word> open) {
    String last = open.get(open.size() - 1).text();
    boolean alone = open.size() == 1 || !NumberShape.isFigure(open.get(open.size() - 2).text());
    return alone ? last : last.substring(Math.max(0, last.length() - 3));
  }

  /** Joins a bullet, a currency sign or a spread word with what belongs to it. */
  private static List<Chunk> attach(List<Chunk> chunks) {
    List<Chunk> joined = new ArrayList<>();
    for (Chunk chunk : withSpreadWords(chunks)) {
      Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && belongsTogether(last, chunk, joined.size() == 1)) {
        joined.set(joined.size() - 1, last.with(chunk));
      } else {
        joined.add(chunk);
      }
    }
    return joined;
  }

  /** Joins three or more single characters at even distances: 预 算 数. */
  private static List<Chunk> withSpreadWords(List<Chunk> chunks) {
    List<Chunk> joined = new ArrayList<>();
    int from = 0;
    while (from < chunks.size()) {
      int to = from + 1;
      while (to < chunks.size() && isSpreadOn(chunks, from, to)) {
        to++;
      }
      if (!isSpreadWord(chunks.subList(from, to))) {
        to = from + 1;
      }
      Chunk word = chunks.get(from);
      for (int i = from + 1; i < to; i++) {
        word = word.with(chunks.get(i));
      }
      joined.add(word);
      from = to;
    }
    return joined;
  }

  /** Whether characters at even distances are a word, and not the headings of so many columns. */
  private static boolean isSpreadWord(List<Chunk> letters) {
    if (letters.size() < SPREAD_LETTERS) {
      return false;
    }
    double gap = letters.get(1).x0() - letters.get(0).x1();
    boolean levels = letters.stream().allMatch(letter -> CODE_LEVELS.contains(letter.text()));
    boolean near = gap <= SHORT_WORD_GAP * letters.get(0).fontSize();
    return !levels && (near || letters.size() > SPREAD_LETTERS);
  }

  private static boolean isSpreadOn(List<Chunk> chunks, int from, int i) {
    Chunk left = chunks.get(i - 1);
    Chunk right = chunks.get(i);
    double gap = right.x0() - left.x1();
    double first = chunks.get(from + 1).x0() - chunks.get(from).x1();
    return isChinese(left.text())
        && isChinese(right.text())
        && gap <= ATTACHED_GAP * left.fontSize()
        && Math.abs(gap - first) <= 0.15 * left.fontSize();
  }

  private static boolean belongsTogether(Chunk left, Chunk right, boolean first) {
    double gap = (right.x0() - left.x1()) / Math.max(left.fontSize(), right.fontSize());
    if (gap > ATTACHED_GAP) {
      return false;
    }
    if (isCurrency(left.text())) {
      return right.isFigure();
    }
    if (right.text().equals("%") || right.text().equals(")")) {
      return left.isFigure() && gap < SPACED_GAP;
    }
    if (left.text().length() == 1 && right.text().length() == 1) {
      return SPREAD_WORDS.contains(left.text() + right.text());
    }
    return first && isMarker(left.text()) && !right.isFigure();
  }

  /** Whether {@code text} stands before a figure. */
  private static boolean isSign(String text) {
    return isCurrency(text) || (text.length() == 1 && "±+−<>≥≤~≈(".indexOf(text.charAt(0)) >= 0);
  }

  private static boolean isCurrency(String text) {
    return text.equals("$")
        || text.equals("€")
        || text.equals("£")
        || text.equals("¥")
        || text.equals("￥");
  }

  /** Whether {@code text} marks the item of a list: •, 1., (a), 1、, （一）. */
  static boolean isMarker(String text) {
    if (text.length() > 5) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (text.length() == 1) {
      return !Character.isLetterOrDigit(last) && last != '-' && last != '*' && last != '(';
    }
    return last == '.' || last == ')' || last == '、' || last == '）' || last == '．';
  }
}
