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

  /** In a column with fewer numbers than this without a sign, a minus is rather a sign. */
  private static final double NUMBERS_WITHOUT_SIGN = 0.4;

  /** The probability that a number is whole where ink beside it was not read. */
  private static final double MORE_INK = 0.4;

  /** The probability that a point before three digits is no comma. */
  private static final double OPEN_MARK = 0.7;

  /** Longer texts than this are prose. */
  private static final int LONGEST_WORD = 40;

  private final ReaderTrust trust;
  private final WordDecoder words;
  private final MeasureWeigher measures;

  TextWeigher(ReaderTrust trust, Lexicon names) {
    this.trust = trust;
    this.words = new WordDecoder(names);
    this.measures = new MeasureWeigher(trust);
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
   * @param expected what its place says of it
   */
  Weighed weigh(
      CellText cell, ColumnHabits column, Map<String, Double> signHints, Expectation expected) {
    if (column.isOfMeasures()) {
      Optional<MeasureWeigher.Measure> measure = measures.weigh(cell, column);
      if (measure.isPresent()) {
        MeasureWeigher.Measure found = measure.get();
        Features.Fit fit = Features.Fit.of(found.known(), found.clear());
        return words(cell, Content.WORD, found.text(), fit);
      }
    }
    if (cell.shape().isPresent()) {
      return weighQuantity(cell, column, signHints);
    }
    Optional<CellText> figure = column.isNumeric() ? cell.figureBehindWords() : Optional.empty();
    return figure
        .map(found -> weighQuantity(found, column, signHints))
        .orElseGet(() -> weighWords(cell, expected));
  }

  private Weighed weighQuantity(CellText cell, ColumnHabits column, Map<String, Double> signHints) {
    CellText parts = column.signs().share("") < NUMBERS_WITHOUT_SIGN ? cell.withoutMinus() : cell;
    List<Double> probabilities = new ArrayList<>();
    Optional<NumberDecoder.Spelled> number =
        new NumberDecoder(new NumberGrammar(column.usualDecimals(), column.isGrouped()))
            .decode(parts.number());
    double limit = column.isNumeric() ? LOSS_IN_COLUMN : NUMBER_LOSS;
    boolean wellFormed = number.isPresent() && number.get().loss() <= limit;
    String digits;
    if (wellFormed) {
      digits = number.get().text();
      probabilities.addAll(number.get().probabilities());
    } else {
      digits = parts.number().text();
      addProbabilities(parts.number(), probabilities);
    }
    SignWeigher.Sign sign = new SignWeigher(column.signs(), signHints).weigh(parts, trust);
    probabilities.add(sign.probability());
    boolean more = sign.text().isEmpty() && UnreadInk.before(parts) == SignWeigher.Ink.FOUND;
    if (more || UnreadInk.rightOf(cell.best()) == SignWeigher.Ink.FOUND) {
      probabilities.add(MORE_INK);
    }
    if (column.isMarkOpen(digits)) {
      probabilities.add(OPEN_MARK);
    }
    String measure = parts.tail().text();
    if (!measure.isBlank()) {
      measure = measures.known(parts.tail()).orElse(measure);
      addProbabilities(parts.tail(), probabilities);
    }
    String text = (sign.text() + digits + measure).strip();
    return new Weighed(
        text,
        Features.of(
            Content.NUMBER,
            text,
            probabilities,
            cell.readings(),
            trust,
            Features.Fit.of(wellFormed && column.isNumeric(), wellFormed)));
  }

  /** Weighs a line outside of tables, which may be the title of one. */
  Weighed weighLine(CellText line) {
    if (words.match(line.network()).isEmpty()) {
      Optional<String> title = new TitleDecoder(words).decode(line.network());
      if (title.isPresent()) {
        return words(line, Content.WORD, title.get(), Features.Fit.of(true, true));
      }
    }
    return weigh(line, new ColumnHabits(false), Map.of(), Expectation.NONE);
  }

  private Weighed weighWords(CellText cell, Expectation expected) {
    // A thin character at an end (一) may have been taken for a speck.
    Optional<WordDecoder.Match> match =
        WordDecoder.expected(cell.network(), expected.words())
            .or(() -> WordDecoder.expected(cell.whole(), expected.words()))
            .or(() -> words.match(cell.network()))
            .or(() -> words.match(cell.whole()));
    if (match.isEmpty()) {
      Optional<String> hidden = cell.hiddenAmong(expected.words());
      if (hidden.isPresent()) {
        return words(cell, expected.content(), hidden.get(), Features.Fit.of(false, false));
      }
    }
    return words(
        cell,
        expected.content(),
        match
            .map(WordDecoder.Match::text)
            .orElseGet(() -> Punctuation.withoutPoints(cell.network().text())),
        match.map(Features.Fit::of).orElse(Features.Fit.of(false, false)));
  }

  private Weighed words(CellText cell, Content content, String decided, Features.Fit fit) {
    String text = decided.strip();
    List<Double> probabilities = new ArrayList<>();
    addProbabilities(cell.network(), probabilities);
    boolean prose = text.length() > LONGEST_WORD;
    return new Weighed(
        text,
        Features.of(
            prose ? Content.PROSE : content, text, probabilities, cell.readings(), trust, fit));
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
    double probability = probability(weighed, cell);
    if (cell.readings().size() == 1 && weighed.text().equals(cell.asRead().get(0).text())) {
      return List.of(
          new Reading(
              best.text(), best.method(), probability, best.box(), best.engine(), best.slots()));
    }
    List<Reading> all = new ArrayList<>();
    all.add(new Reading(weighed.text(), ReadingMethod.FUSED, probability, best.box()));
    all.addAll(cell.asRead());
    return all;
  }

  /** The coefficients were measured with engines: of a layer alone they know nothing. */
  private static double probability(Weighed weighed, CellText cell) {
    return cell.readings().stream().allMatch(r -> r.method() == ReadingMethod.HIDDEN_TEXT)
        ? LayerConfidence.of(cell.network())
        : Calibration.bundled().probability(weighed.features());
  }
}
