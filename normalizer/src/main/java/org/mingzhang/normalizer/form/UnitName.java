package org.mingzhang.normalizer.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.schema.UnitRef;

/** Parts a unit's code from its name where both are printed in one cell. */
public final class UnitName {

  private static final Pattern CODE_FIRST =
      Pattern.compile("^[\\[（(【]?(\\d{3,12})[\\]）)】]?[-—_ ]?([^\\d\\s-].*)$");
  private static final Pattern CODE_LAST =
      Pattern.compile("^(.*[^\\d-—_ ])[-—_ ]?[\\[（(【]?(\\d{3,12})[\\]）)】]?$");

  /** How the names of those who have a budget end. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:局|厅|委|委员会|办|办公室|中心|院|所|校|大学|馆|站|队|处|社|会|部|园|台|政府|街道|集团|公司|机关|团|庭|署|行|科|室|分中心)"
              + "(?:[（(].*[)）])?(?:_.*)?(?:本级|本部|机关|汇总)?|.*本级");

  /** What tells the unit itself from those under it, printed in brackets at the end of its name. */
  private static final Pattern OWN_LEVEL =
      Pattern.compile("^(.*\\p{IsHan})[^\\p{IsHan}\\d]?(本级|本部)[^\\p{IsHan}\\d]?$");

  /** Upright strokes are what engines make of thin brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile(".*(?:[!！|丨lI(（\\[{]本.?.?|本.[!！|丨lI)）\\]}]\\W?)$");

  private UnitName() {}

  /**
   * A name read from a picture, with the thin brackets of （本级） that the weighing of its readings
   * lost.
   *
   * @param name as weighed
   * @param readings as each reader has it
   */
  static String bracketed(String name, List<String> readings) {
    Matcher own = OWN_LEVEL.matcher(name);
    boolean whole = name.endsWith(")") || name.endsWith("）");
    return !whole
            && own.matches()
            && readings.stream().anyMatch(r -> BRACKETED.matcher(r.strip()).matches())
        ? own.group(1) + "（" + own.group(2) + "）"
        : name;
  }

  /** Whether a name sounds like that of an organisation and not of a project. */
  public static boolean isOrganisation(String name) {
    return ORGANISATION.matcher(name).matches();
  }

  /**
   * The unit that a cell names, such as {@code 046001 某局}, {@code [046001]某局} or {@code 某局-046001}.
   */
  public static UnitRef parse(String printed) {
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
