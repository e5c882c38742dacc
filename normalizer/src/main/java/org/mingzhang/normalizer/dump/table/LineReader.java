package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.text.PrintedText;

/** Takes one line of a money table apart: codes and names, then figures. */
final class LineReader {

  /** A name with the amount of the next column right behind it: 行政运行）26,180,000. */
  private static final Pattern GLUED_AMOUNT =
      Pattern.compile("(.*[^\\d,.\\-−])([-−]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2}))");

  /** An amount with the next number right behind it: 60,00030,000. */
  private static final Pattern GLUED_FIGURES =
      Pattern.compile(
          "((?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d+\\.\\d{2}))(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)");

  /** A name with the code of the next column right behind it: 养老保险缴费501. */
  private static final Pattern GLUED_CODE = Pattern.compile("(.*\\p{IsHan}[）)]?)([2-5]\\d{2})");

  private static final Pattern CLASS = Pattern.compile("\\d{3}");
  private static final Pattern LEVEL = Pattern.compile("\\d{2}");
  private static final Pattern WHOLE_CODE = Pattern.compile("\\d{5,12}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Set<String> SPREAD =
      Set.of(
          "合计", "总计", "小计", "项目", "金额", "收入", "支出", "科目", "单位", "名称", "编码", "备注", "预算数", "决算数",
          "执行数", "规格", "数量", "单价", "部门");

  private static final Pattern DASH = Pattern.compile("[-—–－]+");

  /** 类, 款, 项. */
  private static final int MOST_LEVELS = 3;

  private LineReader() {}

  /** The words of a line: spread ones (合　计) made whole, glued ones taken apart. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String printed : SPACES.split(line.strip())) {
      String word = PrintedText.fold(printed);
      if (word.length() == 1 && Character.isIdeographic(word.charAt(0))) {
        letters.append(word);
        continue;
      }
      addLetters(letters, words);
      if (!word.isEmpty() && !DASH.matcher(word).matches()) {
        split(word, words);
      }
    }
    addLetters(letters, words);
    return words;
  }

  /** Letters that stand alone are a word spread wide if they make one, else each is a piece. */
  private static void addLetters(StringBuilder letters, List<String> words) {
    if (SPREAD.contains(letters.toString())) {
      words.add(letters.toString());
    } else {
      letters.chars().forEach(letter -> words.add(Character.toString(letter)));
    }
    letters.setLength(0);
  }

  private static void split(String word, List<String> words) {
    Matcher figures = GLUED_FIGURES.matcher(word);
    if (figures.matches()) {
      words.add(figures.group(1));
      words.add(figures.group(2));
      return;
    }
    Matcher amount = GLUED_AMOUNT.matcher(word);
    if (amount.matches()) {
      words.add(amount.group(1));
      words.add(amount.group(2));
      return;
    }
    Matcher code = GLUED_CODE.matcher(word);
    if (code.matches()) {
      words.add(code.group(1));
      words.add(code.group(2));
      return;
    }
    words.add(word);
  }

  /** What a line says as a row. */
  static DumpRow read(DumpLine line) {
    List<String> words = words(line.text());
    int end = codesOnly(words) ? words.size() : firstTrailingFigure(words);
    List<DumpRow.Part> parts = parts(words.subList(0, end));
    List<Figure> figures =
        words.subList(end, words.size()).stream()
            .map(Figure::of)
            .flatMap(Optional::stream)
            .toList();
    return new DumpRow(line.number(), indent(line.text()), parts, figures);
  }

  /** Nothing but a code whose name stands in the next line: 208 05 05. */
  private static boolean codesOnly(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_LEVELS) {
      return false;
    }
    boolean levels = words.stream().skip(1).allMatch(word -> LEVEL.matcher(word).matches());
    boolean code = CLASS.matcher(words.get(0)).matches() && words.size() > 1;
    return levels && (code || WHOLE_CODE.matcher(words.get(0)).matches());
  }

  private static int firstTrailingFigure(List<String> words) {
    int first = words.size();
    while (first > 0 && Figure.of(words.get(first - 1)).isPresent()) {
      first--;
    }
    // A line of figures may begin with a code, if what follows shows that it is one.
    int skip = 0;
    if (first == 0 && words.size() > 1 && CLASS.matcher(words.get(0)).matches()) {
      skip = 1;
      while (skip < Math.min(MOST_LEVELS, words.size())
          && LEVEL.matcher(words.get(skip)).matches()) {
        skip++;
      }
      skip = skip > 1 ? skip : 0;
    }
    return Math.max(first, skip);
  }

  private static List<DumpRow.Part> parts(List<String> words) {
    List<DumpRow.Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = codeEnd(words, i);
      boolean isCode = end > i;
      end = isCode ? end : i + 1;
      parts.add(new DumpRow.Part(String.join(" ", words.subList(i, end)), isCode));
      i = end;
    }
    return parts;
  }

  /** Where a code that begins at a word ends; the word itself where none begins. */
  private static int codeEnd(List<String> words, int from) {
    if (WHOLE_CODE.matcher(words.get(from)).matches()) {
      return from + 1;
    }
    if (!CLASS.matcher(words.get(from)).matches()) {
      return from;
    }
    int end = from + 1;
    while (end < words.size()
        && end - from < MOST_LEVELS
        && LEVEL.matcher(words.get(end)).matches()) {
      end++;
    }
    return end;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length()
        && (Character.isWhitespace(line.charAt(indent))
            || Character.isSpaceChar(line.charAt(indent)))) {
      indent++;
    }
    return indent;
  }
}
