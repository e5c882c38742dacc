package org.mingzhang.normalizer.repair;

import java.util.Arrays;

/**
 * A line as the models see it: folded, without spaces but for one between two digits, where it may
 * stand for a lost decimal point, and without leaders (前导符), rows of one and the same sign.
 */
final class CompactLine {

  private static final int LEADER = 3;

  private final String text;
  private final int[] places;

  private CompactLine(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static CompactLine of(String line) {
    String folded = Folding.fold(line);
    StringBuilder text = new StringBuilder(folded.length());
    int[] places = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean space = Folding.isSpace(c);
      if (space ? Folding.separatesDigits(folded, i) : !isLeader(folded, i)) {
        places[text.length()] = i;
        text.append(space ? ' ' : c);
      }
    }
    return new CompactLine(text.toString(), Arrays.copyOf(places, text.length()));
  }

  /** Whether the sign is one of at least {@link #LEADER} that follow each other. */
  private static boolean isLeader(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return false;
    }
    int first = at;
    int end = at + 1;
    while (end - first < LEADER && first > 0 && text.charAt(first - 1) == c) {
      first--;
    }
    while (end - first < LEADER && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - first >= LEADER;
  }

  String text() {
    return text;
  }

  /** Where the character at {@code at} of the text stands in the line as it was read, 0-based. */
  int place(int at) {
    return places[at];
  }
}
