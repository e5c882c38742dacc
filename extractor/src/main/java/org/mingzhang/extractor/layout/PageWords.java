package org.mingzhang.extractor.layout;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Word;

/**
 * What a finder of tables looks at: the part of a page that no ruled table has taken.
 *
 * @param page the whole page, in points
 * @param words the words still free, in any order
 * @param rulings the rulings that belong to no ruled table; only the level ones are used
 */
public record PageWords(Box page, List<Word> words, List<Ruling> rulings) {
  public PageWords {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
  }
}
