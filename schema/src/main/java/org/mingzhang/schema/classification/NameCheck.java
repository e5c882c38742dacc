package org.mingzhang.schema.classification;

/** What comparing a printed name with the official name of its code says. */
public enum NameCheck {
  /**
   * The list does not know the code. The lists are not complete, so this is no evidence against the
   * document.
   */
  UNKNOWN_CODE,
  /** The name is the one the code bears in that year. */
  FITS,
  /** The code bears that name too, but as far as is known not in that year. */
  FITS_OTHER_YEAR,
  /** The code has another name. */
  DIFFERS
}
