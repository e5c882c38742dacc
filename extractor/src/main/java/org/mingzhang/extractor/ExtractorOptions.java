package org.mingzhang.extractor;

import java.util.Objects;

/**
 * How to open a file.
 *
 * @param password the password of an encrypted file, or the empty text
 */
public record ExtractorOptions(String password) {

  public ExtractorOptions {
    Objects.requireNonNull(password, "password: the empty text where there is none");
  }

  /** No password. */
  public static ExtractorOptions defaults() {
    return new ExtractorOptions("");
  }
}
