package org.mingzhang.normalizer.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.schema.UnitRef;

/** Parts a unit's code from its name where both are printed in one cell. */
final class UnitName {

  private static final Pattern CODE_FIRST =
      Pattern.compile("^[\\[（(【]?(\\d{3,12})[\\]）)】]?[-—_ ]?([^\\d\\s-].*)$");
  private static final Pattern CODE_LAST =
      Pattern.compile("^(.*[^\\d-—_ ])[-—_ ]?[\\[（(【]?(\\d{3,12})[\\]）)】]?$");

  private UnitName() {}

  /**
   * The unit that a cell names, such as {@code 046001 某局}, {@code [046001]某局} or {@code 某局-046001}.
   */
  static UnitRef parse(String printed) {
    Matcher first = CODE_FIRST.matcher(printed);
    if (first.matches()) {
      return new UnitRef(first.group(1), first.group(2));
    }
    Matcher last = CODE_LAST.matcher(printed);
    if (last.matches()) {
      return new UnitRef(last.group(2), last.group(1));
    }
    return new UnitRef(null, printed);
  }
}
