package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered rows under 资金来源 in a unit's form: {@code （1）…} is the money of the budget, {@code
 * （2）…} all other, whatever a place and year calls them. More than two rows say something else.
 */
final class FundingSources {

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:.*资金来源[:：]?)?(?:[（(]([1-9一二三四五])[)）]|([①-⑤]))[:：、.]?(.+)$");
  private static final Pattern FISCAL = Pattern.compile(".*(?:财政|政府|预算|拨款).*");
  private static final Pattern OTHER = Pattern.compile(".*(?:其他|其它|非财政|非政府|自有|自筹|单位|专户|事业).*");

  /**
   * One row.
   *
   * @param label its words without the number
   * @param value what stands beside it
   */
  private record Row(String label, FieldValue value) {}

  private final List<Row> rows = new ArrayList<>();
  private boolean inside;

  /** Takes a cell of the form and what stands to its right. */
  void hear(String text, FieldValue right) {
    if (text.contains("资金来源")) {
      inside = true;
    } else if (text.contains("结构") || text.contains("支出")) {
      inside = false;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (inside && numbered.matches() && !right.cells().isEmpty()) {
      rows.add(new Row(numbered.group(3), right));
    }
  }

  /** What the two rows are; nothing where there are more, or where their words say otherwise. */
  Map<FormField, FieldValue> values() {
    Map<FormField, FieldValue> values = new EnumMap<>(FormField.class);
    if (rows.size() == 2
        && FISCAL.matcher(rows.get(0).label).matches()
        && OTHER.matcher(rows.get(1).label).matches()) {
      values.put(FormField.FISCAL, rows.get(0).value);
      values.put(FormField.OTHER_FUNDS, rows.get(1).value);
    }
    return values;
  }
}
