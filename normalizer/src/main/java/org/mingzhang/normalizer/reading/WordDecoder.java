package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the known word that the places of a network spell, if one does so nearly as well as the
 * most probable text. A known word is more likely to be printed than one that differs from it in a
 * character, and for that much it may be less well read; a different word that was read clearly is
 * never bent to it.
 */
final class WordDecoder {

  /** The probability that readers left out a character of which nothing shows. */
  private static final double UNSEEN = 1e-4;

  /** What a word of two characters may lose against what was read, in nats. */
  private static final double LEAST_LOSS = 2.5;

  /** And for each further character, which is further evidence for the word, so much more. */
  private static final double LOSS_PER_CHARACTER = 0.7;

  private static final double MOST_LOSS = 7;

  /** The same beside a place that was hardly read, as under a seal. */
  private static final double UNSEEN_IN_DAMAGE = 0.05;

  /** Below this a place was hardly read. */
  private static final double DAMAGED = 0.6;

  /** What a name may lose for each place that was hardly read, in nats. */
  private static final double LOSS_IN_DAMAGE = 2.5;

  private static final double MOST_LOSS_IN_DAMAGE = 20;

  /**
   * What a word may lose for each further character in addition where something else says that it
   * stands there, in nats: one character alone is no evidence.
   */
  private static final double LOSS_WHERE_EXPECTED = 2.5;

  private static final double MOST_LOSS_WHERE_EXPECTED = 5;

  /** And by how many characters it may be longer or shorter. */
  private static final int MOST_MORE = 3;

  /** The share of a word's characters that must have been read without doubt all the same. */
  private static final double CLEAR_SHARE = 0.6;

  /** How far another known word must be behind where places were hardly read, in nats. */
  private static final double CLEAR_MARGIN = 3;

  /** What it costs to leave out a Chinese character that was read, in nats. */
  private static final double LEFT_OUT = 2;

  /** Longer texts are prose and no names. */
  private static final int LONGEST = 40;

  private final Lexicon lexicon;

  WordDecoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A known word.
   *
   * @param text the text as it would be printed: signs of punctuation, spaces and line breaks as
   *     read, other characters as in the word
   * @param loss how much less probable it is than what was read, in nats; 0 where it is that
   * @param margin how far the next best known word is behind it, in nats
   */
  record Match(String text, double loss, double margin) {}

  /** Whether a text is a known word. */
  boolean knows(String text) {
    return lexicon.contains(text);
  }

  /** The known word that a network spells; empty where there is none. */
  Optional<Match> match(Network network) {
    String read = Punctuation.plainText(network.text());
    if (read.isEmpty() || read.length() > LONGEST) {
      return Optional.empty();
    }
    if (lexicon.contains(read)) {
      return Optional.of(new Match(network.text(), 0, MOST_LOSS));
    }
    long damaged = network.places().stream().filter(WordDecoder::isDamaged).count();
    String clear = Punctuation.plainText(clearText(network));
    Match best = null;
    double second = Double.POSITIVE_INFINITY;
    for (String word : lexicon.near(damaged == 0 ? read : clear, damaged == 0 ? 2 : 5)) {
      if (!digits(word).equals(digits(clear))) {
        // Years and numbers in names are what tells them apart.
        continue;
      }
      Match match = align(network, word);
      if (best == null || match.loss < best.loss) {
        second = best == null ? second : best.loss;
        best = match;
      } else {
        second = Math.min(second, match.loss);
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean near = best.loss <= budget(read);
    boolean shows =
        best.loss <= Math.min(MOST_LOSS_IN_DAMAGE, budget(read) + damaged * LOSS_IN_DAMAGE)
            && second - best.loss >= CLEAR_MARGIN
            && clear.length() >= CLEAR_SHARE * Punctuation.plainText(best.text).length();
    return near || shows
        ? Optional.of(new Match(best.text, best.loss, Math.min(MOST_LOSS, second - best.loss)))
        : Optional.empty();
  }

  /**
   * The one of a few words, of which one is expected, that a network spells; empty where it spells
   * none of them.
   */
  static Optional<Match> expected(Network network, Collection<String> words) {
    String read = Punctuation.plainText(network.text());
    if (read.isEmpty() || read.length() > LONGEST) {
      return Optional.empty();
    }
    List<Match> all =
        words.stream()
            .filter(w -> Math.abs(Punctuation.plainText(w).length() - read.length()) <= MOST_MORE)
            .distinct()
            .map(word -> align(network, word))
            .sorted(Comparator.comparingDouble(Match::loss))
            .toList();
    if (all.isEmpty() || all.get(0).loss() > budget(read) + bonus(all.get(0).text())) {
      return Optional.empty();
    }
    Match best = all.get(0);
    double second = all.size() > 1 ? all.get(1).loss() : Double.POSITIVE_INFINITY;
    return Optional.of(
        new Match(best.text(), best.loss(), Math.min(MOST_LOSS, second - best.loss())));
  }

  private static double bonus(String word) {
    return Math.min(MOST_LOSS_WHERE_EXPECTED, LOSS_WHERE_EXPECTED * (word.length() - 1));
  }

  private static boolean isDamaged(Place place) {
    return !place.isGap() && place.probability() < DAMAGED;
  }

  private static String clearText(Network network) {
    return network.places().stream()
        .filter(place -> !isDamaged(place))
        .map(Place::text)
        .collect(Collectors.joining());
  }

  /** What a word as long as a text may lose against what was read, in nats. */
  static double budget(String read) {
    return Math.min(MOST_LOSS, LEAST_LOSS + LOSS_PER_CHARACTER * (read.length() - 2));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** Whether a character may be lost beside a place: one hardly read, or a gap between words. */
  private static boolean mayHide(Place place) {
    return isDamaged(place) || place.text().equals(" ");
  }

  /** The most probable way in which a network spells a word. */
  static Match align(Network network, String word) {
    List<Place> places = network.places();
    double free = 0;
    for (Place place : places) {
      free += place.isGap() ? 0 : Math.log(place.probability());
    }
    List<String> characters = word.codePoints().mapToObj(Character::toString).toList();
    int rows = places.size();
    int columns = characters.size();
    double[][] score = new double[rows + 1][columns + 1];
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        score[i][j] = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (i > 0) {
          score[i][j] = Math.max(score[i][j], score[i - 1][j] + silence(places.get(i - 1)));
        }
        if (j > 0) {
          score[i][j] = Math.max(score[i][j], score[i][j - 1] + unseen(places, i));
        }
        if (i > 0 && j > 0) {
          double spelled = spelled(places.get(i - 1), characters.get(j - 1));
          score[i][j] = Math.max(score[i][j], score[i - 1][j - 1] + spelled);
        }
      }
    }
    return new Match(trace(places, characters, score), free - score[rows][columns], 0);
  }

  private static String trace(List<Place> places, List<String> characters, double[][] score) {
    List<String> texts = new ArrayList<>();
    int i = places.size();
    int j = characters.size();
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && score[i][j]
              <= score[i - 1][j - 1] + spelled(places.get(i - 1), characters.get(j - 1)) + 1e-9) {
        Place place = places.get(--i);
        String character = characters.get(--j);
        boolean asRead = same(place.text(), character);
        texts.add(0, asRead ? place.text() : character);
      } else if (i > 0 && score[i][j] <= score[i - 1][j] + silence(places.get(i - 1)) + 1e-9) {
        Place place = places.get(--i);
        texts.add(0, place.isGap() ? place.text() : "");
      } else {
        texts.add(0, characters.get(--j));
      }
    }
    return String.join("", texts);
  }

  /** What it costs that a character before a place was not read at all. */
  private static double unseen(List<Place> places, int before) {
    boolean damage =
        (before < places.size() && mayHide(places.get(before)))
            || (before > 0 && mayHide(places.get(before - 1)));
    return Math.log(damage ? UNSEEN_IN_DAMAGE : UNSEEN);
  }

  private static double silence(Place place) {
    if (place.isGap()) {
      return 0;
    }
    boolean read = CharacterKind.of(place.text()) == CharacterKind.HAN && !isDamaged(place);
    return Math.log(place.probability("")) - (read ? LEFT_OUT : 0);
  }

  private static double spelled(Place place, String character) {
    if (place.isGap()) {
      return Double.NEGATIVE_INFINITY;
    }
    if (same(place.text(), character)) {
      return Math.log(place.probability());
    }
    return Math.log(place.probability(character));
  }

  private static boolean same(String read, String character) {
    return Punctuation.plain(read).equals(Punctuation.plain(character));
  }
}
