package org.mingzhang.extractor;

/** A file that cannot be opened as a document: what is wrong with it and what to do. */
public final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is, which decides how a caller reports it. */
  public enum Cause {
    /** There is no such file. */
    MISSING,
    /** The file is there but may not be read. */
    NO_PERMISSION,
    /** The file is empty. */
    EMPTY,
    /** The file is no document that can be read here. */
    NOT_A_DOCUMENT,
    /** A password is needed, or the one given is wrong. */
    ENCRYPTED,
    /** The file is damaged beyond repair. */
    DAMAGED
  }

  private final Cause reason;
  private final String advice;

  /**
   * @param reason what kind of failure
   * @param message what is wrong, one line in plain words, without the file's name
   * @param advice what to do about it, one line in plain words
   */
  public UnreadableFileException(Cause reason, String message, String advice, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.advice = advice;
  }

  /** What kind of failure it is. */
  public Cause reason() {
    return reason;
  }

  /** What to do about it. */
  public String advice() {
    return advice;
  }
}
