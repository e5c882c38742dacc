package org.mingzhang.normalizer.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The places of one text, one after another, with what may stand in each of them: the readings of a
 * cell aligned and weighed.
 *
 * @param places from the first to the last, line breaks and spaces included
 */
record Network(List<Place> places) {

  Network {
    places = List.copyOf(places);
  }

  /** The most probable text of each place, joined. */
  String text() {
    return places.stream().map(Place::text).collect(Collectors.joining());
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
