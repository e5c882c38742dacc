package org.mingzhang.normalizer.repair;

/**
 * The characters a language model knows, numbered from 1 to {@value #UNKNOWN} - 1. All digits are
 * one character, so that the model knows where numbers stand but never prefers a figure.
 */
public final class Alphabet {

  /** The number of every character that is not in the alphabet. */
  public static final int UNKNOWN = 4095;

  /** The number of the beginning and the end of a line. */
  public static final int EDGE = 1;

  private static final char DIGIT = '0';

  private final char[] characters;
  private final short[] ids;

  /**
   * An alphabet.
   *
   * @param text each character once, folded, the most useful first; those over the limit are left
   *     out
   */
  public Alphabet(String text) {
    int size = Math.min(text.length(), UNKNOWN - EDGE - 1);
    characters = new char[size + EDGE + 1];
    ids = new short[Character.MAX_VALUE + 1];
    java.util.Arrays.fill(ids, (short) UNKNOWN);
    for (int i = 0; i < size; i++) {
      int id = i + EDGE + 1;
      characters[id] = text.charAt(i);
      ids[text.charAt(i)] = (short) id;
    }
    for (char c = '1'; c <= '9'; c++) {
      ids[c] = ids[DIGIT];
    }
  }

  /** The number of a folded character. */
  public int id(char c) {
    return ids[c];
  }

  /** The character of a number below {@link #UNKNOWN}; digits are told as 0. */
  char character(int id) {
    return characters[id];
  }

  /** How many numbers are used, counting from 0. */
  int size() {
    return characters.length;
  }

  /** As given to the constructor. */
  public String text() {
    return new String(characters, EDGE + 1, characters.length - EDGE - 1);
  }
}
