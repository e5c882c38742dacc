package org.mingzhang.schema;

/**
 * What one page is and how it was read.
 *
 * @param page page number in the file, 1-based
 * @param label the page number printed on the page, or null
 * @param kind what the page is made of
 * @param method how it was read, or null where it was not
 * @param confidence probability that what was read of it is right, 0 to 1
 */
public record PageSummary(int page, String label, PageKind kind, Method method, double confidence) {

  public PageSummary {
    confidence = Confidence.rounded(confidence);
  }
}
