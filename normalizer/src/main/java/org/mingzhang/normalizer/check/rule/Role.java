package org.mingzhang.normalizer.check.rule;

/** What a figure is in its place, which says what a mistake in it is called. */
public enum Role {
  /** A grand total of a table or of one of its sides. */
  TOTAL("total-mismatch"),
  /** A unit's, class's or column group's subtotal. */
  SUBTOTAL("subtotal-mismatch"),
  /** A cell that sums nothing. */
  ITEM("cell-mismatch"),
  /** A figure stated in prose. */
  PROSE("prose-table-mismatch"),
  /** A figure of a target form. */
  FORM("form-mismatch");

  private final String mistake;

  Role(String mistake) {
    this.mistake = mistake;
  }

  /** Whether it is the sum of other figures. */
  public boolean sums() {
    return this == TOTAL || this == SUBTOTAL;
  }

  /** The rule id of a finding that such a figure is wrong. */
  public String mistake() {
    return mistake;
  }
}
