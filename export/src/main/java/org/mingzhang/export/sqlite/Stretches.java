package org.mingzhang.export.sqlite;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stretches of Chinese characters in a text. */
final class Stretches {

  private Stretches() {}

  /** Each stretch as its code points. */
  static List<int[]> of(String text) {
    List<int[]> stretches = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    int start = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || !isHan(points[i])) {
        if (i > start) {
          stretches.add(Arrays.copyOfRange(points, start, i));
        }
        start = i + 1;
      }
    }
    return stretches;
  }

  /** What is left of a text without them. */
  static String withoutHan(String text) {
    StringBuilder rest = new StringBuilder();
    text.codePoints().map(point -> isHan(point) ? ' ' : point).forEach(rest::appendCodePoint);
    return rest.toString();
  }

  private static boolean isHan(int point) {
    return UnicodeScript.of(point) == UnicodeScript.HAN;
  }
}
