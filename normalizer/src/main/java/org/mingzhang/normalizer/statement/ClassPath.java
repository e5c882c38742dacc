package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels of a classification named one after another: 公共安全支出（204类）司法（06款）行政运行（01项）.
 *
 * @param names the names, the narrowest last
 * @param first the level of the first name: 0 for 类, 1 for 款, 2 for 项
 * @param function the digits of the functional classification where all are printed, or null
 */
record ClassPath(List<String> names, int first, String function) {

  private static final Pattern LEVEL =
      Pattern.compile(
          "((?:[^（）()]|[（(](?!\\d{0,3}[类款项][）)])[^（）()]*[）)]){1,40}?)[（(](\\d{0,3})([类款项])[）)]");
  private static final String LEVELS = "类款项";

  ClassPath {
    names = List.copyOf(names);
  }

  /** The levels at the beginning of a text; behind them nothing but 支出 may stand. */
  static Optional<ClassPath> of(String text) {
    Matcher matcher = LEVEL.matcher(text);
    List<String> names = new ArrayList<>();
    StringBuilder code = new StringBuilder();
    int first = -1;
    int at = 0;
    while (matcher.find(at) && matcher.start() == at) {
      int level = LEVELS.indexOf(matcher.group(3));
      if (first < 0) {
        first = level;
      } else if (level != first + names.size()) {
        return Optional.empty();
      }
      names.add(name(matcher.group(1), level));
      code.append(matcher.group(2));
      at = matcher.end();
    }
    boolean whole = text.substring(at).matches("(?:支出|科目)?");
    return names.isEmpty() || !whole
        ? Optional.empty()
        : Optional.of(new ClassPath(names, first, function(code.toString(), first, names.size())));
  }

  /** 类 are often named without the 支出 that tables print: 住房保障（类）支出. */
  private static String name(String printed, int level) {
    return level == 0 && !printed.endsWith("支出") && !printed.endsWith("补助")
        ? printed + "支出"
        : printed;
  }

  /** Functional classes begin with 2; 3 and 5 are economic ones. */
  private static String function(String digits, int first, int levels) {
    boolean complete = first == 0 && digits.length() == 1 + 2 * levels;
    return complete && digits.startsWith("2") ? digits : null;
  }

  /** The narrowest name. */
  String item() {
    return names.get(names.size() - 1);
  }

  /** The same with the wider levels that a heading above names. */
  ClassPath under(ClassPath above) {
    if (above == null || first == 0 || above.first() != 0) {
      return this;
    }
    if (above.names().size() < first) {
      return this;
    }
    List<String> all = new ArrayList<>(above.names().subList(0, first));
    all.addAll(names);
    return new ClassPath(all, 0, function);
  }
}
