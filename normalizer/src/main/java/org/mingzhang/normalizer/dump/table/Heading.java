package org.mingzhang.normalizer.dump.table;

import java.util.Set;

/**
 * What a column, or several under one, are usually called.
 *
 * @param role what stands below it
 * @param opens the group of columns that it may stand over, or null
 * @param within the groups in which it may stand; {@link #TOP} where it may stand in none
 */
record Heading(Role role, String opens, Set<String> within) {

  /** Stands for "in no group". */
  static final String TOP = "-";

  /** What stands below a heading. */
  enum Role {
    /** Codes, whole or in columns of their levels. */
    CODES,
    /** One level of a code: 类, 款, 项. */
    LEVEL,
    /** The code of a unit. */
    UNITCODE,
    /** Names of rows. */
    LABEL,
    /** Amounts that sum others of the row. */
    SUM,
    /** Amounts. */
    AMOUNT,
    /** Names of units beside what they buy. */
    UNIT,
    /** What a purchase is for. */
    PROJECT,
    /** What is bought. */
    CATALOGUE,
    /** Of which make. */
    SPECIFICATION,
    /** In what it is counted. */
    MEASURE,
    /** How many. */
    QUANTITY,
    /** One side of a two-sided table. */
    SIDE
  }

  Heading {
    within = Set.copyOf(within);
  }

  boolean isAmount() {
    return role == Role.SUM || role == Role.AMOUNT;
  }

  boolean mayStandAlone() {
    return within.contains(TOP);
  }
}
