package org.mingzhang.export.format;

import java.math.BigDecimal;
import java.util.List;

/** Values as text, for formats that hold nothing else. */
public final class Texts {

  private static final String BETWEEN = " / ";

  private Texts() {}

  /**
   * A value as text: a list with slashes between its texts, a number without an exponent.
   *
   * @param value a value of a row, or null
   * @return null for null
   */
  public static String of(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      return String.join(BETWEEN, list.stream().map(String::valueOf).toList());
    }
    return value.toString();
  }
}
