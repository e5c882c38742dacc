package org.mingzhang.export.audit;

import java.util.Optional;

/** Cuts what is printed out of the pages. */
@FunctionalInterface
public interface PageClippings {

  /**
   * A picture of a value's place.
   *
   * @param picture a PNG
   * @param width in pixels
   * @param height in pixels
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Picture(byte[] picture, int width, int height) {}

  /**
   * The place of a value on its page.
   *
   * @param value the value
   * @return empty where there is no page to be seen
   */
  Optional<Picture> of(AuditValue value);
}
