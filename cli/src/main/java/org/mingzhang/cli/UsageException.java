package org.mingzhang.cli;

/** A wish that cannot be met for one file: what is so, and what to do about it. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String advice;

  /** Both in plain words, one line each. */
  UsageException(String message, String advice) {
    super(message);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
