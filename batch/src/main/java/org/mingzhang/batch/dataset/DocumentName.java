package org.mingzhang.batch.dataset;

import java.nio.charset.StandardCharsets;

/** Names of documents in a dataset: {@code <first 16 digits of the SHA-256>-<name>.json}. */
public final class DocumentName {

  private static final int DIGITS = 16;

  /** File systems take 255; some goes to digits, extension and what is written first. */
  private static final int MOST_BYTES = 160;

  private DocumentName() {}

  /**
   * The name of a document's file.
   *
   * @param sha256 of the content
   * @param fileName of the input, whatever it holds
   */
  public static String of(String sha256, String fileName) {
    return sha256.substring(0, DIGITS) + "-" + stem(fileName) + ".json";
  }

  /** The name without extension, without what some file system does not take, not too long. */
  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String harmless =
        stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", "_").replaceAll("[. ]+$", "");
    while (harmless.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      harmless = harmless.substring(0, harmless.offsetByCodePoints(harmless.length(), -1));
    }
    return harmless.isEmpty() ? "document" : harmless;
  }
}
