package org.mingzhang.normalizer.check.form;

import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.UnitRef;

/** Brings the names of one unit in tables and forms together. */
final class UnitNames {

  /** 某某中心_统发 is 某某中心: the table says how it is paid. */
  private static final Pattern PAID = Pattern.compile("[_＿\\-][\\p{IsHan}]{2,4}$");

  private UnitNames() {}

  /** What two names of one unit have in common; empty where it has no name. */
  static String key(UnitRef unit) {
    return unit == null || unit.name() == null
        ? ""
        : PAID.matcher(PrintedText.compact(unit.name())).replaceFirst("");
  }
}
