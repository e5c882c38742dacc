package org.mingzhang.export.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Links to the pages that values stand on, as {@code FILE#page=17} (RFC 8118, what browsers and PDF
 * viewers understand).
 *
 * @param base the address of the file that was read: absolute, or relative to the dataset
 */
public record PageLink(String base) {

  /** What would end the path of a relative address early, or make it another one. */
  private static final String RESERVED = " #%?:\\\"<>";

  /**
   * The link of a document: its address on the web, else the way to the file, else the file's name.
   *
   * @param document the document
   * @param from the folder that holds the exported dataset
   */
  public static PageLink of(DatasetDocument document, Path from) {
    if (document.origin().address() != null) {
      return new PageLink(document.origin().address());
    }
    return new PageLink(
        document.original() == null
            ? "./" + escaped(document.head().source().file())
            : way(from, document.original()));
  }

  /**
   * The link to a page.
   *
   * @param page 1-based page number, or null for the file as a whole
   */
  public String to(Integer page) {
    return page == null ? base : base + "#page=" + page;
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
