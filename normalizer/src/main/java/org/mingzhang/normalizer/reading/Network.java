package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The places of one text, one after another, with what may stand in each of them: the readings of a
 * cell aligned and weighed.
 *
 * @param places from the first to the last, line breaks and spaces included
 */
record Network(List<Place> places) {

  /** Beside so many Chinese characters, letters and marks are no part of a word. */
  private static final int NAME = 4;

  private static final double STRAY = 0.8;

  /** So many places of which little was read part a mark from the text. */
  private static final int FEWEST_SPECKS = 2;

  private static final double DOUBTFUL = 0.9;

  private static final String STROKES = "一丨丿亅人八入二丶卜厂冂";
  private static final String BRACKETS = "（）()《》“”\"【】[]。、";

  Network {
    places = List.copyOf(places);
  }

  /** The most probable text of each place, joined. */
  String text() {
    return places.stream().map(Place::text).collect(Collectors.joining());
  }

  /**
   * This text without the specks and strokes of a seal at its ends, in which a reader saw now this
   * and now that character, and without a letter or mark that stands alone among them.
   */
  Network withoutSpecks() {
    List<Place> left = trimmed(places);
    List<Place> reversed = new ArrayList<>(left);
    Collections.reverse(reversed);
    List<Place> right = new ArrayList<>(trimmed(reversed));
    Collections.reverse(right);
    return right.isEmpty() ? this : new Network(right);
  }

  /** The places without the specks before the first of them. */
  private static List<Place> trimmed(List<Place> places) {
    boolean name = places.stream().filter(Network::isHan).count() >= NAME;
    int from = 0;
    for (int i = 0; i < places.size() && places.get(i).isSpeckOrGap(); i++) {
      from = i + 1;
    }
    boolean line = from > 0 && places.get(from - 1).text().equals("\n");
    while (name && from < places.size() && !isWhole(places.get(from), line)) {
      int next = from + 1;
      int doubtful = 0;
      while (next < places.size() && places.get(next).isSpeckOrGap()) {
        doubtful += places.get(next).probability() < DOUBTFUL ? 1 : 0;
        next++;
      }
      boolean alone = doubtful >= FEWEST_SPECKS && next < places.size();
      boolean ownLine = next > from + 1 && places.get(next - 1).text().equals("\n");
      boolean stray = places.get(from).probability() < STRAY && !isClosing(places.get(from));
      if (!alone && !stray && !(ownLine && isStroke(places.get(from)))) {
        break;
      }
      from = next;
    }
    return places.subList(from, places.size());
  }

  /** Whether it is a Chinese character and no single stroke, as seals and rulings leave them. */
  private static boolean isWhole(Place place, boolean ownLine) {
    return isHan(place) && !(isStroke(place) && (ownLine || place.probability() < STRAY));
  }

  private static boolean isStroke(Place place) {
    return !place.text().isEmpty() && STROKES.contains(place.text());
  }

  private static boolean isClosing(Place place) {
    return !place.text().isEmpty() && BRACKETS.contains(place.text());
  }

  private static boolean isHan(Place place) {
    return CharacterKind.of(place.text()) == CharacterKind.HAN;
  }

  /** The part from one place to before another. */
  Network part(int from, int to) {
    return new Network(places.subList(from, to));
  }

  /** The lowest probability among the places; 1 where there are none. */
  double weakest() {
    return places.stream().mapToDouble(Place::probability).min().orElse(1);
  }

  /** The probability that each place is right, if they were independent. */
  double joint() {
    return places.stream().mapToDouble(Place::probability).reduce(1, (a, b) -> a * b);
  }
}
