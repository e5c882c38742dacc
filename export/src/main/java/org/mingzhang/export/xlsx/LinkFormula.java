package org.mingzhang.export.xlsx;

/**
 * Links as formulas: a sheet holds no more than 65,530 links of the other kind, and a dataset has
 * one a row.
 */
final class LinkFormula {

  /** What a text in a formula may be long. */
  private static final int MOST_CHARACTERS = 255;

  private LinkFormula() {}

  /** Whether the address can stand in a formula. */
  static boolean fits(String address) {
    return quoted(address).length() <= MOST_CHARACTERS
        && address.chars().noneMatch(Character::isISOControl);
  }

  /** The formula, as the format wants it written: escaped as XML. */
  static String of(String address) {
    String formula = "HYPERLINK(\"" + quoted(address) + "\")";
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String quoted(String address) {
    return address.replace("\"", "\"\"");
  }
}
