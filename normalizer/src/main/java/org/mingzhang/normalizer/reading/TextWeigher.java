package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.reading.Features.Content;

/** Decides what one place says, by the grammar of its content. */
final class TextWeigher {

  /** What a number may lose against what was read before the latter is kept, in nats. */
  private static final double NUMBER_LOSS = 6;

  /** The same in a column of numbers, where something else would be odd. */
  private static final double LOSS_IN_COLUMN = 14;

  /** Longer texts than this are prose. */
  private static final int LONGEST_WORD = 40;

  private final ReaderTrust trust;
  private final WordDecoder words;
  private final WordDecoder measures;

  TextWeigher(ReaderTrust trust, Lexicon names) {
    this.trust = trust;
    this.words = new WordDecoder(names);
    this.measures = new WordDecoder(Lexicon.bundled(Lexicon.Kind.MEASURE));
  }

  /**
   * What one place says.
   *
   * @param text as it would be printed
   * @param features what speaks for and against it
   */
  record Weighed(String text, Features features) {}

  /**
   * Weighs one place.
   *
   * @param column what the cells of its column have in common
   * @param signHints factors for signs of comparison from what the indicator is called
   */
  Weighed weigh(CellText cell, ColumnHabits column, Map<String, Double> signHints) {
    if (cell.shape().isPresent()) {
      Optional<Weighed> quantity = weighQuantity(cell, column, signHints);
      if (quantity.isPresent()) {
        return quantity.get();
      }
    }
    return weighWords(cell);
  }

  private Optional<Weighed> weighQuantity(
      CellText cell, ColumnHabits column, Map<String, Double> signHints) {
    QuantityShape shape = cell.shape().orElseThrow();
    Network network = cell.network();
    Network middle = network.part(shape.number(), shape.tail());
    Optional<NumberDecoder.Spelled> number =
        new NumberDecoder(new NumberGrammar(column.usualDecimals())).decode(middle);
    double limit = column.isNumeric() ? LOSS_IN_COLUMN : NUMBER_LOSS;
    boolean wellFormed = number.isPresent() && number.get().loss() <= limit;
    List<Double> probabilities = new ArrayList<>();
    String digits;
    if (wellFormed) {
      digits = number.get().text();
      probabilities.addAll(number.get().probabilities());
    } else {
      digits = middle.text();
      addProbabilities(middle, probabilities);
    }
    Network head = network.part(0, shape.number());
    SignWeigher.Sign sign =
        new SignWeigher(column.signs(), signHints).weigh(head, UnreadInk.leftOf(cell.best()));
    probabilities.add(sign.probability());
    Network tail = network.part(shape.tail(), network.places().size());
    String measure = tail.text();
    if (!measure.isBlank()) {
      Optional<WordDecoder.Match> match = measures.match(tail);
      measure = match.map(WordDecoder.Match::text).orElse(measure);
      addProbabilities(tail, probabilities);
    }
    String text = (sign.text() + digits + measure).strip();
    return Optional.of(
        new Weighed(
            text,
            Features.of(
                Content.NUMBER,
                text,
                probabilities,
                cell.readings(),
                trust,
                wellFormed && column.isNumeric(),
                wellFormed)));
  }

  /** Weighs a line outside of tables, which may be the title of one. */
  Weighed weighLine(CellText line) {
    if (words.match(line.network()).isEmpty()) {
      Optional<String> title = new TitleDecoder(words).decode(line.network());
      if (title.isPresent()) {
        return words(line, title.get(), true, true);
      }
    }
    return weigh(line, new ColumnHabits(), Map.of());
  }

  private Weighed weighWords(CellText cell) {
    Optional<WordDecoder.Match> match = words.match(cell.network());
    return words(
        cell,
        match.map(WordDecoder.Match::text).orElse(cell.network().text()),
        match.isPresent(),
        match.map(found -> found.margin() >= 1).orElse(false));
  }

  private Weighed words(CellText cell, String decided, boolean known, boolean clear) {
    String text = decided.strip();
    List<Double> probabilities = new ArrayList<>();
    addProbabilities(cell.network(), probabilities);
    boolean prose = text.length() > LONGEST_WORD;
    return new Weighed(
        text,
        Features.of(
            prose ? Content.PROSE : Content.WORD,
            text,
            probabilities,
            cell.readings(),
            trust,
            known,
            clear));
  }

  private static void addProbabilities(Network network, List<Double> probabilities) {
    network.places().stream()
        .filter(p -> !p.isGap())
        .forEach(p -> probabilities.add(p.probability()));
  }

  /**
   * The weighed reading with the readings it was made of after it; the only reading, its
   * probability calibrated, where it is all there is and stays as it is.
   */
  static List<Reading> withFirst(Weighed weighed, CellText cell) {
    Reading best = cell.best();
    double probability = Calibration.bundled().probability(weighed.features());
    if (cell.readings().size() == 1 && weighed.text().equals(best.text())) {
      return List.of(
          new Reading(
              best.text(), best.method(), probability, best.box(), best.engine(), best.slots()));
    }
    List<Reading> all = new ArrayList<>();
    all.add(new Reading(weighed.text(), ReadingMethod.FUSED, probability, best.box()));
    all.addAll(cell.readings());
    return all;
  }
}
