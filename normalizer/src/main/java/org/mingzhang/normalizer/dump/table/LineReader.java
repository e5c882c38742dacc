package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;

/** Takes one line of a money table apart: codes and names, then figures. */
final class LineReader {

  private static final Pattern CLASS = Pattern.compile("\\d{3}");
  private static final Pattern LEVEL = Pattern.compile("\\d{2}");
  private static final Pattern WHOLE_CODE = Pattern.compile("\\d{5,12}");

  /** 类, 款, 项. */
  private static final int MOST_LEVELS = 3;

  private LineReader() {}

  /** What a line says as a row. */
  static DumpRow read(DumpLine line) {
    List<String> words = LineWords.texts(line.text());
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
