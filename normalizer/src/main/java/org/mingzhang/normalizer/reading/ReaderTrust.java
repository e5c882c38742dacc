package org.mingzhang.normalizer.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.reading.NetworkBuilder.Voice;

/**
 * How far each reader is to be believed. Engines have a standing of their own; what a hidden text
 * layer (隐藏文字层) is worth depends on who made it and is found out on the way: by how often it agrees
 * with the engines where these are sure, for each kind of character apart, and apart for its good
 * and its repaired text. So a garbled layer has as much say as its repair succeeds, and a good one
 * decides what the engines doubt. For one document.
 */
final class ReaderTrust {

  /** The name of the engine that gives alternatives and knows ≥ and ≤. */
  private static final String FIRST_ENGINE = "pp-ocr";

  private static final double BORN_DIGITAL = 20;

  /** Where both engines differ, the first one was right 234 times of 307 and the second one 11. */
  private static final double FIRST = 8;

  private static final double SECOND = 2.5;

  /**
   * No layer outweighs an engine that is sure and has nothing else in mind: it may be somebody
   * else's OCR of the same page.
   */
  private static final double MOST_FOR_LAYER = 7.5;

  /** A layer that is wrong more often than this has no say. */
  private static final double LEAST_AGREEMENT = 0.88;

  private static final double STRAY = 0.5;

  /** Among so many characters a wrong reading is one by chance. */
  private static final double CONFUSIONS = 50;

  /** Names and numbers tell enough; to align prose takes long. */
  private static final int LONGEST_HEARD = 120;

  /** From this probability on an engine's character is taken as right when a layer is judged. */
  private static final double SURE = 0.97;

  /** The layer begins as doubtful as one that was wrong here. */
  private static final double EARLIER_AGREED = 2;

  private static final double EARLIER_SEEN = 5;

  /**
   * A kind of character begins as doubtful as the writing of the layer has shown to be: a program
   * that wrote the text of a page wrote its signs as well, which engines are too seldom sure of to
   * tell.
   */
  private static final double AS_THE_WRITING = 5;

  /** No repaired text outweighs an engine: where it is wrong it is likely to look right. */
  private static final double MOST_FOR_REPAIRED = 3;

  /** Among so many characters a character's repair is wrong by chance. */
  private static final double ALTERNATIVES = 5;

  private final Map<CharacterKind, double[]> good = new EnumMap<>(CharacterKind.class);
  private final Map<CharacterKind, double[]> repaired = new EnumMap<>(CharacterKind.class);

  ReaderTrust() {
    for (CharacterKind kind : CharacterKind.values()) {
      good.put(kind, new double[2]);
      repaired.put(kind, new double[2]);
    }
  }

  /** What was counted for places where the layer is good, or for those where it was repaired. */
  private Map<CharacterKind, double[]> layer(Reading hidden) {
    return HiddenLayer.isGarbled(hidden) ? repaired : good;
  }

  /** Learns what a hidden layer is worth from one place that an engine has read as well. */
  void hear(List<Reading> readings) {
    Reading engine = first(readings, ReadingMethod.OCR);
    Reading hidden = first(readings, ReadingMethod.HIDDEN_TEXT);
    if (engine == null || hidden == null || !isHeard(engine)) {
      return;
    }
    Network network = NetworkBuilder.of(List.of(engine), this);
    List<Place> places =
        network.places().stream().filter(p -> !p.isGap() && !p.text().isEmpty()).toList();
    List<String> texts = NetworkBuilder.characters(hidden);
    Alignment alignment =
        Alignment.of(
            places.size(),
            texts.size(),
            (l, r) -> same(places.get(l).text(), texts.get(r)) ? 0 : 1);
    for (int i = 0; i < places.size(); i++) {
      int partner = alignment.partnerOf(i);
      if (places.get(i).probability() >= SURE
          && !(partner >= 0 && isBarOpen(places.get(i).text(), texts.get(partner)))) {
        double[] counts = layer(hidden).get(CharacterKind.of(places.get(i).text()));
        counts[1]++;
        counts[0] += partner >= 0 && same(places.get(i).text(), texts.get(partner)) ? 1 : 0;
      }
    }
  }

  /** The lines of a layer may stand in another order, which says nothing of its characters. */
  private static boolean isHeard(Reading engine) {
    return engine.text().length() <= LONGEST_HEARD && !engine.text().strip().contains("\n");
  }

  /** How a reader ranks among those of one place; the first gives the places. */
  double rank(Reading reading) {
    return switch (reading.method()) {
      case TEXT -> BORN_DIGITAL;
      case HIDDEN_TEXT -> layerWeight(reading, CharacterKind.HAN) / 2;
      case OCR, FUSED -> reading.engine().equals(FIRST_ENGINE) ? FIRST : SECOND;
    };
  }

  /**
   * The weight of a reader's vote for one character, in nats.
   *
   * @param voice the character it votes for
   * @param against the character that stands there so far
   */
  double vote(Reading reading, Voice voice, String against) {
    return switch (reading.method()) {
      case TEXT -> BORN_DIGITAL;
      case HIDDEN_TEXT -> layerVote(reading, voice, against);
      case OCR, FUSED -> engineVote(reading, voice.text(), CharacterKind.of(against));
    };
  }

  private double layerVote(Reading reading, Voice voice, String against) {
    boolean figure = CharacterKind.of(voice.text()) == CharacterKind.DIGIT;
    if (HiddenLayer.isGarbled(reading) && figure) {
      return 0; // nothing repairs figures, and a wrong one looks right
    }
    double own = layerWeight(reading, CharacterKind.of(voice.text()));
    double other = layerWeight(reading, CharacterKind.of(against));
    double right = voice.probability();
    double sure = Math.max(0, Math.log(right * ALTERNATIVES / (1.005 - right)));
    return Math.min(sure, Math.min(own, other));
  }

  /** Whether what a layer says of such a text counts at all. */
  boolean hasSay(Reading hidden, String text) {
    return layerWeight(hidden, CharacterKind.of(text)) > 0;
  }

  private static double engineVote(Reading reading, String text, CharacterKind against) {
    CharacterKind kind = CharacterKind.of(text);
    if (reading.engine().equals(FIRST_ENGINE)) {
      return FIRST;
    }
    // The second engine's character set has no ≥ and no ≤: it reads > and < or something else, and
    // it often fails on a lone %.
    if (against == CharacterKind.SIGN || kind == CharacterKind.SIGN) {
      return text.equals("%") || text.equals("=") ? SECOND / 2 : 0;
    }
    return kind == CharacterKind.OTHER ? SECOND / 2 : SECOND;
  }

  /** How sure a reader is of one of its characters where it does not say. */
  double probability(Reading reading) {
    return switch (reading.method()) {
      case TEXT -> 1;
      case HIDDEN_TEXT -> Math.min(0.95, agreement(reading, CharacterKind.HAN));
      case OCR, FUSED -> Math.min(0.95, reading.confidence());
    };
  }

  /**
   * The weight of a reader's vote for a character where the first reader has none at all. Pieces of
   * other lines, specks and the strokes of seals end up there, so that it is less: enough for the
   * grammar of a number to find a digit, not enough to win alone.
   */
  double insertion(Reading reading, Voice voice) {
    double weight = vote(reading, voice, voice.text());
    return reading.method() == ReadingMethod.TEXT ? weight : weight * STRAY;
  }

  private double layerWeight(Reading hidden, CharacterKind kind) {
    double right = agreement(hidden, kind);
    // A layer that garbles the writing places its digits badly too.
    if (right < LEAST_AGREEMENT || agreement(hidden, CharacterKind.HAN) < LEAST_AGREEMENT) {
      return 0;
    }
    double most = HiddenLayer.isGarbled(hidden) ? MOST_FOR_REPAIRED : MOST_FOR_LAYER;
    return Math.min(most, Math.log(right * CONFUSIONS / (1.005 - right)));
  }

  private double agreement(Reading hidden, CharacterKind kind) {
    double[] counts = layer(hidden).get(kind);
    double writing = agreementOfWriting(hidden);
    return (counts[0] + AS_THE_WRITING * writing) / (counts[1] + AS_THE_WRITING);
  }

  /** How often characters and digits agree, which are most of what a page says. */
  private double agreementOfWriting(Reading hidden) {
    double[] characters = layer(hidden).get(CharacterKind.HAN);
    double[] digits = layer(hidden).get(CharacterKind.DIGIT);
    return (characters[0] + digits[0] + EARLIER_AGREED)
        / (characters[1] + digits[1] + EARLIER_SEEN);
  }

  /** Whether two signs differ in their bar alone, which engines lose without a doubt. */
  private static boolean isBarOpen(String engine, String layer) {
    return (engine.equals(">") && layer.equals("≥")) || (engine.equals("<") && layer.equals("≤"));
  }

  private static boolean same(String left, String right) {
    return Punctuation.plain(left).equals(Punctuation.plain(right));
  }

  private static Reading first(List<Reading> readings, ReadingMethod method) {
    return readings.stream().filter(r -> r.method() == method).findFirst().orElse(null);
  }
}
