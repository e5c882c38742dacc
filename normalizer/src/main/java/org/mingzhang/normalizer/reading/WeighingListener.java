package org.mingzhang.normalizer.reading;

import org.mingzhang.extractor.page.Cell;

/**
 * Hears how each cell was weighed: for training, which compares it with what is printed, and for
 * whoever wants to know why a value is doubted.
 */
@FunctionalInterface
public interface WeighingListener {

  /** Hears nothing. */
  WeighingListener NONE = (page, table, cell, features) -> {};

  /**
   * Hears of one cell.
   *
   * @param page the page's number in the file, 1-based
   * @param table which table of the page it is in, 0-based
   * @param cell the cell, the weighed reading first
   * @param features what spoke for and against it
   */
  void weighed(int page, int table, Cell cell, Features features);
}
