package org.mingzhang.extractor.page;

import java.util.Objects;

/**
 * One line of a plain text dump: what is left of a printed line where its place on the page is
 * lost.
 *
 * @param number its number in the file, 1-based
 * @param text what it says, without its line break, not yet normalised
 */
public record DumpLine(int number, String text) {

  public DumpLine {
    Objects.requireNonNull(text, "text");
    if (number < 1) {
      throw new IllegalArgumentException("lines are counted from 1, not " + number);
    }
  }
}
