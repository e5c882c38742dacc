package org.mingzhang.schema.classification;

/**
 * A name that a code bears over a span of years.
 *
 * @param name the official name
 * @param from the first year, or null where the list knows of no beginning
 * @param to the last year, or null where it knows of no end
 */
record NameInYears(String name, Integer from, Integer to) {

  /**
   * Whether the code may bear the name in the year; a year that is not known (null) excludes none.
   */
  boolean covers(Integer year) {
    return year == null || ((from == null || year >= from) && (to == null || year <= to));
  }
}
