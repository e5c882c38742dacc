package org.mingzhang.schema;

import java.util.List;

/**
 * Where a document came from.
 *
 * @param file the file's name, without its folder
 * @param sha256 lower-case hexadecimal SHA-256 of the file's bytes
 * @param pages how many pages the file has
 * @param tool what read it
 */
public record DocumentSource(String file, String sha256, int pages, Tool tool) {

  /**
   * The program that read the document.
   *
   * @param version its version
   * @param engines the reading engines that took part, such as {@code pdfbox 3.0.8}
   */
  public record Tool(String version, List<String> engines) {
    public Tool {
      engines = List.copyOf(engines);
    }
  }
}
