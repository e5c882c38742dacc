package org.mingzhang.extractor.ocr.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * An engine whose signs of comparison before numbers are looked at a second time. What stands
 * before a number is a sign or something that the engine took for one; a reader made for signs
 * alone tells ≤ from &lt; and from 乏 far better. Numbers and other texts stay as they are.
 */
public final class SignCheckingEngine implements OcrEngine {

  /** What engines read where a sign stands: signs, and characters that look like one. */
  private static final Pattern BEFORE_A_NUMBER = Pattern.compile("\\D ?\\d[\\d,.]*\\D{0,4}");

  /** Signs of numbers, which no sign of comparison is taken for, and signs of money. */
  private static final String KEPT = "-+−±(（¥￥.,*#";

  /** How much of its own opinion the engine keeps, as a power of its probability. */
  private static final double OWN_WEIGHT = 0.4;

  /** The least probability that any sign keeps in each opinion. */
  private static final double FLOOR = 0.01;

  private static final String SIGNS = "≥≤><=";

  private final OcrEngine engine;
  private final SignReader signs;

  /**
   * @param engine whose readings are checked; closed with this
   * @param signs the reader of signs
   */
  public SignCheckingEngine(OcrEngine engine, SignReader signs) {
    this.engine = engine;
    this.signs = signs;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public String description() {
    return engine.description();
  }

  @Override
  public List<LineReading> read(List<GreyImage> lines) throws OcrException {
    List<LineReading> readings = engine.read(lines);
    List<LineReading> checked = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      checked.add(checked(readings.get(i), lines.get(i)));
    }
    return checked;
  }

  private LineReading checked(LineReading reading, GreyImage line) {
    String text = reading.text();
    boolean doubtful = BEFORE_A_NUMBER.matcher(text).matches() && KEPT.indexOf(text.charAt(0)) < 0;
    if (!doubtful) {
      return reading;
    }
    List<Choice> seen = signs.read(line);
    if (seen.isEmpty()) {
      return reading;
    }
    List<LineCharacter> characters = new ArrayList<>(reading.characters());
    int first = 0;
    while (characters.get(first).text().isEmpty()) {
      first++;
    }
    characters.set(first, weighed(characters.get(first), seen));
    return new LineReading(characters);
  }

  /** Both opinions of one place, multiplied. */
  private static LineCharacter weighed(LineCharacter own, List<Choice> seen) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put(own.text(), Math.pow(own.probability(), OWN_WEIGHT) * opinion(seen, own.text()));
    for (Choice choice : own.others()) {
      weights.putIfAbsent(
          choice.text(), Math.pow(choice.probability(), OWN_WEIGHT) * opinion(seen, choice.text()));
    }
    for (Choice choice : seen) {
      if (!choice.text().isEmpty()) {
        weights.putIfAbsent(choice.text(), Math.pow(FLOOR, OWN_WEIGHT) * choice.probability());
      }
    }
    double sum = weights.values().stream().mapToDouble(w -> w).sum();
    List<Choice> choices =
        weights.entrySet().stream()
            .map(e -> new Choice(e.getKey(), e.getValue() / sum))
            .sorted(Comparator.comparingDouble(Choice::probability).reversed())
            .toList();
    Choice best = choices.get(0);
    return new LineCharacter(
        best.text(),
        best.probability(),
        own.left(),
        own.right(),
        choices.subList(1, choices.size()));
  }

  /** What the reader of signs thinks of a text: it knows signs, and that something is none. */
  private static double opinion(List<Choice> seen, String text) {
    String plain = plain(text);
    String asked = !plain.isEmpty() && SIGNS.contains(plain) ? plain : "";
    return seen.stream()
            .filter(choice -> choice.text().equals(asked))
            .mapToDouble(Choice::probability)
            .findFirst()
            .orElse(0)
        + FLOOR * FLOOR;
  }

  private static String plain(String sign) {
    return switch (sign) {
      case "⩾", "≧" -> "≥";
      case "⩽", "≦" -> "≤";
      case "＞", "〉" -> ">";
      case "＜", "〈" -> "<";
      case "＝" -> "=";
      default -> sign;
    };
  }

  @Override
  public void close() {
    engine.close();
  }
}
