package org.mingzhang.export.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Links to the pages that values stand on, as {@code FILE#page=17} (RFC 8118, what browsers and PDF
 * viewers understand).
 *
 * @param document the document
 * @param from the folder that holds the exported dataset
 */
public record PageLink(DatasetDocument document, Path from) {

  /** What would end the path of a relative address early, or make it another one. */
  private static final String RESERVED = " #%?:\\\"<>";

  /**
   * The link to a page: to its file's address on the web, else the way to the file, else its name.
   *
   * @param page the number of the page in the document, 1-based, or null for the file as a whole
   */
  public String to(Integer page) {
    DocumentFile file = document.fileOf(page);
    return page == null ? base(file) : base(file) + "#page=" + file.pageInFile(page);
  }

  private String base(DocumentFile file) {
    if (file.origin().address() != null) {
      return file.origin().address();
    }
    return file.original() == null ? "./" + escaped(file.name()) : way(from, file.original());
  }

  private static String way(Path from, Path file) {
    Path target = file.toAbsolutePath().normalize();
    Path start = from.toAbsolutePath().normalize();
    if (!target.getRoot().equals(start.getRoot())) {
      return target.toUri().toString();
    }
    StringBuilder way = new StringBuilder();
    for (Path step : start.relativize(target)) {
      way.append(way.isEmpty() ? "" : "/").append(escaped(step.toString()));
    }
    return way.toString().startsWith("..") ? way.toString() : "./" + way;
  }

  /** Chinese stays readable (an IRI, RFC 3987), what has a meaning in an address does not. */
  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      if (unit >= 0 && (unit < ' ' || RESERVED.indexOf(unit) >= 0)) {
        escaped.append(String.format("%%%02X", unit));
      } else {
        escaped.append((char) (unit & 0xFF));
      }
    }
    return new String(
        escaped.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
