package org.mingzhang.normalizer.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.glyph.DigitShapes;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * The readings of one place, aligned.
 *
 * @param readings the most reliable first, that of a hidden layer repaired
 * @param asRead the same as they came
 * @param network what they say together
 * @param whole the same with the specks at its ends, one of which may be a thin character (一)
 * @param shape the parts of the text where it is one quantity
 */
record CellText(
    List<Reading> readings,
    List<Reading> asRead,
    Network network,
    Network whole,
    Optional<QuantityShape> shape) {

  /** Shorter figures behind words belong to them. */
  private static final int SHORTEST_FIGURE = 4;

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
    List<Reading> ranked =
        layer.repaired(asRead.stream().filter(r -> !r.engine().equals(DigitShapes.NAME)).toList());
    Network whole = NetworkBuilder.of(ranked, trust);
    Network network = LanguageWeigher.weigh(whole.withoutSpecks());
    return new CellText(ranked, asRead, network, whole, QuantityShape.of(network));
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
        whole,
        Optional.of(new QuantityShape(parts.number() + 1, parts.tail())));
  }

  /**
   * Which of the words that are expected here the hidden layer has, be it a layer without a say: by
   * chance no garbled text is such a word. Empty where it has none of them.
   */
  Optional<String> hiddenAmong(Collection<String> expected) {
    return readings.stream()
        .filter(reading -> reading.method() == ReadingMethod.HIDDEN_TEXT)
        .map(reading -> Punctuation.plainText(reading.text()))
        .flatMap(text -> expected.stream().filter(w -> Punctuation.plainText(w).equals(text)))
        .findFirst();
  }

  /**
   * The figure behind words that flowed over from the cell before it; empty where there are no
   * words before a figure, or the figure is a short one.
   */
  Optional<CellText> figureBehindWords() {
    int from = 0;
    for (int i = 0; i < network.places().size(); i++) {
      String text = network.places().get(i).text();
      boolean word = CharacterKind.of(text) == CharacterKind.HAN || text.matches("[）)]");
      from = word ? i + 1 : from;
    }
    if (from == 0 || from == network.places().size()) {
      return Optional.empty();
    }
    Network figure = network.part(from, network.places().size());
    Optional<QuantityShape> parts = QuantityShape.of(figure);
    long digits = figure.text().chars().filter(Character::isDigit).count();
    return parts.isPresent() && digits >= SHORTEST_FIGURE
        ? Optional.of(new CellText(readings, asRead, figure, figure, parts))
        : Optional.empty();
  }

  /** The most reliable reading. */
  Reading best() {
    return readings.get(0);
  }
}
