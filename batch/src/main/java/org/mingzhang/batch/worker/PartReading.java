package org.mingzhang.batch.worker;

import java.util.List;

/**
 * What became of one file of a document.
 *
 * @param pages how many pages it has
 * @param unread what of it was not read
 * @param problem why nothing of it was read, or null
 */
public record PartReading(int pages, List<Gap> unread, String problem) {

  public PartReading {
    unread = List.copyOf(unread);
  }
}
