package org.mingzhang.extractor.layout;

import java.util.List;

/** Finds the tables of one page. */
public interface TableFinder {

  /**
   * The tables among {@code page}'s words, from top to bottom; no word is in two of them. A page
   * without tables gives an empty list.
   */
  List<FoundTable> find(PageWords page);
}
