package org.mingzhang.normalizer.reading;

import java.util.List;

/**
 * What a place may say, told by where it stands.
 *
 * @param content what the words there are
 * @param words words of which one should stand there; none where nothing is known
 */
record Expectation(Features.Content content, List<String> words) {

  /** A place of which nothing is known. */
  static final Expectation NONE = new Expectation(Features.Content.WORD, List.of());

  /** A heading of a table. */
  static final Expectation HEADING =
      new Expectation(Features.Content.HEADING, Lexicon.listed(Lexicon.Kind.HEADING));

  Expectation {
    words = List.copyOf(words);
  }

  /** A place where one of a few words should stand. */
  static Expectation of(List<String> words) {
    return new Expectation(Features.Content.WORD, words);
  }
}
