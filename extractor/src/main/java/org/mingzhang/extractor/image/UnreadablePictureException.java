package org.mingzhang.extractor.image;

/** A picture that cannot be decoded, or is too large to be. */
public final class UnreadablePictureException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong with it, in plain words that go on after "a picture "
   * @param cause what it came from, or null
   */
  public UnreadablePictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
