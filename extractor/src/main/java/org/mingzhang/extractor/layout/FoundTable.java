package org.mingzhang.extractor.layout;

import java.util.List;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.Word;

/**
 * A table and what it is made of.
 *
 * @param table the table
 * @param words the words that stand in its cells, the same objects that were handed in
 */
public record FoundTable(Table table, List<Word> words) {
  public FoundTable {
    words = List.copyOf(words);
  }
}
