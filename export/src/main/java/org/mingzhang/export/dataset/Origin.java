package org.mingzhang.export.dataset;

/**
 * Where a disclosure was published, as a manifest tells.
 *
 * @param address the address of the file on the web, or null
 * @param place the place that published it, or null
 * @param year the year it is filed under, or null
 */
public record Origin(String address, String place, Integer year) {

  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin(null, null, null);
}
