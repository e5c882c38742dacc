package org.mingzhang.normalizer.reading;

/**
 * What a printed number looks like: digits, either without commas or in groups of three, and
 * perhaps a fraction. A deterministic automaton over its characters.
 */
final class NumberGrammar {

  /** No character that may follow. */
  static final int DEAD = -1;

  private static final int START = 0;
  private static final int MINUS = 1;

  /** A 0 at the beginning, which no group follows. */
  private static final int ZERO = 2;

  /** One to three digits, which a comma may follow. */
  private static final int LEADING = 3;

  private static final int PLAIN = 6;

  /** None to three digits of a group after a comma. */
  private static final int GROUP = 7;

  private static final int POINT = 11;

  /** One to four digits of a fraction. */
  private static final int FRACTION = 12;

  private static final int LONGEST_FRACTION = 4;
  private static final int STATES = FRACTION + LONGEST_FRACTION;

  /** What it costs, in nats, to end with another number of decimals than the column has. */
  private static final double OTHER_DECIMALS = 3;

  /** The same where the column parts its thousands, and three decimals are a group misread. */
  private static final double THREE_DECIMALS = 6;

  private final int decimals;
  private final boolean grouped;

  /**
   * @param decimals how many decimals the numbers of the column have, -1 where they differ
   * @param grouped whether the column parts thousands by commas
   */
  NumberGrammar(int decimals, boolean grouped) {
    this.decimals = decimals;
    this.grouped = grouped;
  }

  int start() {
    return START;
  }

  int states() {
    return STATES;
  }

  /** The state after a character, {@link #DEAD} where it may not stand. */
  int next(int state, char character) {
    if (character == '-') {
      return state == START ? MINUS : DEAD;
    }
    if (character == ',') {
      boolean may = (state >= LEADING && state < PLAIN) || state == GROUP + 3;
      return may ? GROUP : DEAD;
    }
    if (character == '.') {
      boolean may = (state >= ZERO && state <= PLAIN) || state == GROUP + 3;
      return may ? POINT : DEAD;
    }
    return character >= '0' && character <= '9' ? afterDigit(state, character) : DEAD;
  }

  private static int afterDigit(int state, char digit) {
    if (state == START || state == MINUS) {
      return digit == '0' ? ZERO : LEADING;
    }
    if (state == ZERO) {
      // A code: 08.
      return PLAIN;
    }
    if (state == GROUP + 3) {
      return DEAD;
    }
    if (state >= LEADING && state < PLAIN - 1) {
      return state + 1;
    }
    if (state == PLAIN - 1 || state == PLAIN) {
      return PLAIN;
    }
    if (state >= GROUP && state < GROUP + 3) {
      return state + 1;
    }
    if (state == POINT) {
      return FRACTION;
    }
    return state + 1 < STATES ? state + 1 : DEAD;
  }

  /** What it costs to end here, in nats; infinite where no number ends. */
  double end(int state) {
    boolean whole = (state >= ZERO && state <= PLAIN) || state == GROUP + 3;
    if (!whole && state < FRACTION) {
      return Double.POSITIVE_INFINITY;
    }
    int found = whole ? 0 : state - FRACTION + 1;
    if (grouped && found == 3) {
      return THREE_DECIMALS;
    }
    return decimals < 0 || found == decimals ? 0 : OTHER_DECIMALS;
  }

  /** Whether a text is a number. */
  static boolean matches(String text) {
    NumberGrammar grammar = new NumberGrammar(-1, false);
    int state = START;
    for (int i = 0; i < text.length() && state != DEAD; i++) {
      state = grammar.next(state, text.charAt(i));
    }
    return state != DEAD && grammar.end(state) < Double.POSITIVE_INFINITY;
  }
}
