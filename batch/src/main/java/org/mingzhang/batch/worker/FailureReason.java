package org.mingzhang.batch.worker;

import java.io.IOException;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.pipeline.IoReasons;

/** Why a document failed, in plain words: one line that says what is wrong and what to do. */
final class FailureReason {

  private FailureReason() {}

  static String of(Throwable failure) {
    if (failure instanceof UnreadableFileException unreadable) {
      return unreadable.getMessage() + "; " + unreadable.advice();
    }
    if (failure instanceof IOException io) {
      return "cannot be read: " + IoReasons.of(io) + "; check the file";
    }
    if (failure instanceof LinkageError) {
      return "this Java lacks a part of the system (" + failure + "); install a full JDK";
    }
    return "the reader failed on it ("
        + failure.getClass().getSimpleName()
        + "); run extract --debug on it and report the trace";
  }
}
