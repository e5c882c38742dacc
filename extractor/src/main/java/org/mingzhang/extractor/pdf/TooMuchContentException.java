package org.mingzhang.extractor.pdf;

import java.io.IOException;

/** A page that draws more than any printed page does; reading on would only exhaust the machine. */
final class TooMuchContentException extends IOException {
  private static final long serialVersionUID = 1L;

  TooMuchContentException(String message) {
    super(message);
  }
}
