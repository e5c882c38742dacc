package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why parts of a page could not be run, each reason once, the first few of them. */
final class Damage {

  private static final int MOST_REASONS = 3;

  /** Commands that draw nothing and may stand in any content stream (ISO 32000-1, annex A). */
  private static final Set<String> HARMLESS =
      Set.of("BX", "EX", "MP", "DP", "d0", "d1", "ri", "i", "gs");

  private final Set<String> reasons = new LinkedHashSet<>();
  private boolean garbled;

  /** Notes that a stream broke off. */
  void note(Throwable cause) {
    add(inWords(cause));
  }

  /** Notes that a command failed. */
  void note(String command, Throwable cause) {
    add(inWords(cause) + " (" + command + ")");
  }

  /** Notes a command that PDF does not know: the stream is garbled there. */
  void noteUnknown(String command) {
    garbled |= !HARMLESS.contains(command);
  }

  /** Notes that a compressed stream could be unpacked in part only. */
  void noteCutOff() {
    add("its content breaks off");
  }

  List<String> reasons() {
    List<String> all = new ArrayList<>(reasons);
    if (garbled) {
      all.add("its content is garbled");
    }
    return all;
  }

  private void add(String reason) {
    if (reasons.size() < MOST_REASONS) {
      reasons.add(reason);
    }
  }

  /** The first line of what an exception says. */
  static String inWords(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElseThrow().strip();
  }
}
