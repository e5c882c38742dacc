package org.mingzhang.export.dataset;

import java.nio.file.Path;

/**
 * A file that a document, or a part of one, was read from.
 *
 * @param name its name, without its folder
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes
 * @param firstPage the number that its first page has in the document, 1-based
 * @param origin where it was published
 * @param original the file itself, where it is known to be; or null
 */
public record DocumentFile(
    String name, String sha256, int firstPage, Origin origin, Path original) {

  /** The number that a page of the document has in this file, 1-based. */
  public int pageInFile(int page) {
    return page - firstPage + 1;
  }
}
