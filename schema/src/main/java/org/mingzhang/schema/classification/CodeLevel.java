package org.mingzhang.schema.classification;

/** How deep a code of the classification stands; the code's length says it. */
public enum CodeLevel {
  /** 类, three digits. */
  CLASS(3),
  /** 款, five digits. */
  SECTION(5),
  /** 项, seven digits; the functional classification alone has them. */
  ITEM(7);

  private final int digits;

  CodeLevel(int digits) {
    this.digits = digits;
  }

  /**
   * The level of a code.
   *
   * @param code three, five or seven digits
   * @throws IllegalArgumentException if the code has another length
   */
  static CodeLevel of(String code) {
    for (CodeLevel level : values()) {
      if (level.digits == code.length()) {
        return level;
      }
    }
    throw new IllegalArgumentException("a code has 3, 5 or 7 digits, not: " + code);
  }
}
