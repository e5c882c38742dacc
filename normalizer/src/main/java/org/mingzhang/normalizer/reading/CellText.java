package org.mingzhang.normalizer.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Reading;

/**
 * The readings of one place, aligned.
 *
 * @param readings the most reliable first, that of a hidden layer repaired
 * @param asRead the same as they came
 * @param network what they say together
 * @param shape the parts of the text where it is one quantity
 */
record CellText(
    List<Reading> readings, List<Reading> asRead, Network network, Optional<QuantityShape> shape) {

  CellText {
    readings = List.copyOf(readings);
    asRead = List.copyOf(asRead);
  }

  /**
   * Aligns the readings of a place.
   *
   * @param readings at least one
   * @param layer repairs those of the hidden layer
   */
  static CellText of(List<Reading> readings, HiddenLayer layer, ReaderTrust trust) {
    List<Reading> asRead =
        readings.stream()
            .sorted(Comparator.comparingDouble((Reading r) -> trust.rank(r)).reversed())
            .toList();
    List<Reading> ranked = layer.repaired(asRead);
    Network network = LanguageWeigher.weigh(NetworkBuilder.of(ranked, trust).withoutSpecks());
    return new CellText(ranked, asRead, network, QuantityShape.of(network));
  }

  /** What stands before the number of a quantity. */
  Network head() {
    return network.part(0, shape.orElseThrow().number());
  }

  /** The number of a quantity. */
  Network number() {
    return network.part(shape.orElseThrow().number(), shape.orElseThrow().tail());
  }

  /** What stands behind the number of a quantity. */
  Network tail() {
    return network.part(shape.orElseThrow().tail(), network.places().size());
  }

  /**
   * The same quantity without the minus before its number, which is a part of the sign then; itself
   * where there is none.
   */
  CellText withoutMinus() {
    QuantityShape parts = shape.orElseThrow();
    if (!network.places().get(parts.number()).text().equals("-")) {
      return this;
    }
    return new CellText(
        readings,
        asRead,
        network,
        Optional.of(new QuantityShape(parts.number() + 1, parts.tail())));
  }

  /** The most reliable reading. */
  Reading best() {
    return readings.get(0);
  }
}
