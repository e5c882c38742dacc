package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.pdmodel.MissingResourceException;

/** Why parts of a page could not be run, in plain words, each reason once. */
final class Damage {

  /**
   * Commands that show nothing: where they are not known or fail, nothing is lost from the page
   * (ISO 32000-1, annex A).
   */
  private static final Set<String> SHOW_NOTHING =
      Set.of(
          "BX", "EX", "MP", "DP", "BMC", "BDC", "EMC", "d0", "d1", "ri", "i", "gs", "d", "j", "J");

  private static final String GARBLED = "its content is garbled";

  private final Set<String> reasons = new LinkedHashSet<>();

  /** Notes that the content broke off. */
  void note(Throwable cause) {
    reasons.add(inWords(cause));
  }

  /** Notes that a command failed. */
  void note(String command, IOException cause) {
    if (cause instanceof EmptyGraphicsStackException || SHOW_NOTHING.contains(command)) {
      return;
    }
    if (cause instanceof MissingOperandException) {
      reasons.add(GARBLED);
    } else if (cause instanceof MissingResourceException) {
      reasons.add("something it shows is not in the file (" + inWords(cause) + ")");
    } else {
      reasons.add(inWords(cause));
    }
  }

  /** Notes a command that PDF does not know. */
  void noteUnknown(String command) {
    if (!SHOW_NOTHING.contains(command)) {
      reasons.add(GARBLED);
    }
  }

  /** Notes that a compressed stream could be unpacked in part only. */
  void noteCutOff() {
    reasons.add("its content breaks off");
  }

  /** Notes that the file does not hold the content that the page names. */
  void noteMissing() {
    reasons.add("its content is not in the file");
  }

  List<String> reasons() {
    return new ArrayList<>(reasons);
  }

  /** What an exception says, as one line that a person can read. */
  static String inWords(Throwable cause) {
    String message = cause.getMessage();
    boolean ofTheFile = cause instanceof IOException || cause instanceof IllegalStateException;
    if (ofTheFile && message != null && !message.isBlank()) {
      return message.strip().lines().findFirst().orElseThrow().strip();
    }
    // Messages of other exceptions tell of our program, not of the file.
    return "its structure is broken, " + cause.getClass().getSimpleName();
  }
}
