package org.mingzhang.extractor;

import java.util.Objects;

/**
 * How to open a file.
 *
 * @param password the password of an encrypted file, or the empty text
 * @param hiddenText whether scans that no engine reads are read from their hidden text
 */
public record ExtractorOptions(String password, boolean hiddenText) {

  public ExtractorOptions {
    Objects.requireNonNull(password, "password: the empty text where there is none");
  }

  /** All is read that can be. */
  public ExtractorOptions(String password) {
    this(password, true);
  }

  /** No password, and all is read that can be. */
  public static ExtractorOptions defaults() {
    return new ExtractorOptions("");
  }
}
