package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.schema.classification.Classification;

/**
 * The official names of what a row's code stands for: beside {@code 208 | 05 | 05} stands
 * 机关事业单位基本养老保险缴费支出, alone or with the name of the section above it in brackets. Hears the cells of
 * one row from left to right.
 */
final class CodedNames {

  private static final int CLASS = 3;
  private static final int SECTION = 5;
  private static final int ITEM = 7;

  private final List<String> digits = new ArrayList<>();

  /** Hears the next cell of the row; a name ends the code that stood before it. */
  void hear(String text) {
    String bare = Punctuation.plainText(text);
    if (bare.matches("\\d+")) {
      digits.add(bare);
    } else if (!bare.isEmpty()) {
      digits.clear();
    }
  }

  /** The names of the code heard last; none where there is none or no list has it. */
  List<String> names() {
    if (digits.isEmpty()) {
      return List.of();
    }
    List<String> names = namesOf(String.join("", digits));
    return names.isEmpty() ? namesOf(digits.get(digits.size() - 1)) : names;
  }

  private static List<String> namesOf(String code) {
    List<String> names = new ArrayList<>();
    if (code.length() == CLASS || code.length() == SECTION || code.length() == ITEM) {
      addNames(Classification.functional(), code, names);
      addNames(Classification.departmentEconomic(), code, names);
      addNames(Classification.governmentEconomic(), code, names);
    }
    return names;
  }

  private static void addNames(Classification list, String code, List<String> names) {
    List<String> above =
        code.length() == CLASS ? List.of() : list.names(code.substring(0, code.length() - 2));
    for (String name : list.names(code)) {
      names.add(name);
      above.forEach(section -> names.add(name + "（" + section + "）"));
    }
  }
}
