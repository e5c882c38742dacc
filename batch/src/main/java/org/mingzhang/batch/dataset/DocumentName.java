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
    int dot = fileName.lastIndexOf('.');
    return ofParts(sha256, dot > 0 ? fileName.substring(0, dot) : fileName);
  }

  /**
   * The name of the file of a document that has several parts.
   *
   * @param sha256 of the content
   * @param name of the whole, whatever it holds
   */
  public static String ofParts(String sha256, String name) {
    return sha256.substring(0, DIGITS) + "-" + harmless(name) + ".json";
  }

  /** Whether a file in the folder of documents is one by its name. */
  static boolean isOne(String fileName) {
    return fileName.matches("[0-9a-f]{" + DIGITS + "}-.+\\.json");
  }

  /** Without what some file system does not take, and not too long. */
  private static String harmless(String stem) {
    String harmless =
        stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", "_").replaceAll("[. ]+$", "");
    while (harmless.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      harmless = harmless.substring(0, harmless.offsetByCodePoints(harmless.length(), -1));
    }
    return harmless.isEmpty() ? "document" : harmless;
  }
}
