package org.mingzhang.normalizer.reading;

import java.util.List;
import java.util.Optional;

/**
 * Reads the title of a form that begins with the name of a unit or project: its end is one of the
 * usual titles, what stands before that a name of the document.
 */
final class TitleDecoder {

  /** How many places longer or shorter than the usual title its end may be. */
  private static final int SLACK = 3;

  /** The shortest title whose words can be told from other words. */
  private static final int SHORTEST = 6;

  private static final String TITLE_END = "表";

  private final WordDecoder names;

  TitleDecoder(WordDecoder names) {
    this.names = names;
  }

  /** The title that a line spells; empty where it spells none. */
  Optional<String> decode(Network line) {
    List<Place> places = line.places();
    int bestFrom = -1;
    WordDecoder.Match best = null;
    int bestLength = 0;
    for (String title : Lexicon.listed(Lexicon.Kind.NAME)) {
      if (!title.endsWith(TITLE_END) || title.length() < SHORTEST) {
        continue;
      }
      int shortest = Math.max(1, places.size() - title.length() - SLACK);
      for (int from = shortest; from <= places.size() - title.length() + SLACK; from++) {
        if (from < places.size()) {
          WordDecoder.Match match = WordDecoder.align(line.part(from, places.size()), title);
          boolean affordable = match.loss() <= WordDecoder.budget(title);
          boolean better =
              best == null
                  || match.loss() < best.loss() - 1e-9
                  || (match.loss() < best.loss() + 1 && title.length() > bestLength);
          if (affordable && better) {
            best = match;
            bestFrom = from;
            bestLength = title.length();
          }
        }
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Network head = line.part(0, bestFrom);
    String name = names.match(head).map(WordDecoder.Match::text).orElse(head.text());
    return Optional.of(name + best.text());
  }
}
