package org.mingzhang.batch.worker;

import java.util.List;

/**
 * A document to read.
 *
 * @param name what the document is called where it has several parts
 * @param parts its files
 * @param target the file to write it to
 */
public record Request(String name, List<Part> parts, String target) {

  public Request {
    parts = List.copyOf(parts);
  }

  /**
   * One file.
   *
   * @param file where it lies
   * @param name what it is called
   * @param sha256 of the bytes that are meant
   */
  public record Part(String file, String name, String sha256) {}
}
