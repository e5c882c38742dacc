package org.mingzhang.extractor.ocr;

/** An engine that failed: it crashed, hung, or could not be started. */
public final class OcrException extends Exception {

  /**
   * @param message what went wrong, in plain words
   * @param cause what it came from, or null
   */
  public OcrException(String message, Throwable cause) {
    super(message, cause);
  }
}
