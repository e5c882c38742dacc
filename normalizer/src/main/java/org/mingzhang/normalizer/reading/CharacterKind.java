package org.mingzhang.normalizer.reading;

/** Kinds of characters that readers get right to different degrees. */
enum CharacterKind {
  DIGIT,
  HAN,
  /** Signs of comparison and the percent sign. */
  SIGN,
  OTHER;

  private static final String SIGNS = "≥≤><=≧≦%‰";

  /** The kind of a text by its first character; of the empty text {@link #OTHER}. */
  static CharacterKind of(String text) {
    if (text.isEmpty()) {
      return OTHER;
    }
    int character = text.codePointAt(0);
    if (character >= '0' && character <= '9') {
      return DIGIT;
    }
    if (SIGNS.indexOf(character) >= 0) {
      return SIGN;
    }
    return Character.isIdeographic(character) ? HAN : OTHER;
  }
}
