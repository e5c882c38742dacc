package org.mingzhang.normalizer.dump.form;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * Tells text that a Japanese reader garbled from simplified print by its letters alone: simplified
 * print uses hardly any character beyond GB 2312, and no kana. Not thread-safe.
 */
public final class ForeignLetters {

  /** Rare characters of names are fewer. */
  private static final double GARBLED_SHARE = 0.03;

  private static final char FIRST_KANA = 0x3041;
  private static final char LAST_KANA = 0x30FF;

  private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();

  /** Whether lines that belong together are garbled. */
  public boolean garble(List<String> lines) {
    long letters = 0;
    long foreign = 0;
    for (String line : lines) {
      letters += line.chars().filter(ForeignLetters::isLetter).count();
      foreign += count(line);
    }
    return foreign > GARBLED_SHARE * letters;
  }

  /** How many letters of a line are no simplified Chinese. */
  public long count(String line) {
    return line.chars()
        .filter(ForeignLetters::isLetter)
        .filter(c -> isKana(c) || !simplified.canEncode((char) c))
        .count();
  }

  private static boolean isLetter(int c) {
    return Character.isIdeographic(c) || isKana(c);
  }

  private static boolean isKana(int c) {
    return c >= FIRST_KANA && c <= LAST_KANA;
  }
}
