package org.mingzhang.normalizer.dump.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.form.IndicatorTarget;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.form.LevelNames;
import org.mingzhang.normalizer.form.TargetReader;

/**
 * How little some pieces look like the name, the target or the measure of an indicator. Costs are
 * in nats, roughly; they were set by hand from what forms look like: 1 is unusual, 3 is something
 * missing, 6 is never.
 */
final class RowCosts {

  /** What cannot be. */
  static final double NEVER = 1e6;

  static final double NO_TARGET = 3;
  static final double NO_NAME = 3;
  static final double NOISE = 3.5;
  static final double GARBLED_NOISE = 2;

  /** A row that ends before its line does. */
  static final double INNER_END = 1.5;

  /** A name that goes on below its target, as where the target stands beside its middle. */
  static final double TAIL = 1.5;

  private static final double NEXT_LINE = 0.3;
  private static final double SAME_CELL = 0.1;
  private static final double WIDE_GAP = 2;
  private static final double NARROW_GAP = 1.2;
  private static final int LONGEST_NAME = 40;

  private static final Pattern SIGN = Pattern.compile("[≥≤≧≦⩾⩽<>=﹤﹥].*");
  private static final Pattern FIGURE = Pattern.compile("[\\d.,，%‰≥≤<>=]+.{0,3}");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;!！].*");
  private static final Pattern LEVEL_WORD =
      Pattern.compile(".*(?:指标|目标|效益|效能|管理|满意度?|效应|情况|基础|建设)");
  private static final Pattern QUALITATIVE = Pattern.compile("定性.{0,2}|.{0,1}性指[标林]");
  private static final Pattern MEASURE =
      Pattern.compile("[%‰]|[\\p{IsHan}%‰]{1,4}(?:[/·][\\p{IsHan}]{1,4})*|[a-zA-Z㎡]{1,3}[2²3³]?");
  private static final Pattern QUALITY =
      Pattern.compile(
          ".{0,6}(?:合规|健全|合理|有效|完备|规范|可控|明显|明确|完整|真实|科学|公开|相关|一致|达[成标到]|正常|安全|符合|提升|提高"
              + "|改善|良好|优|好|显著|稳定|持续|长期|增[加长强]|减少|降低|满意|保障|及时|完成|达标|完善|落实|不断.*|逐步.*|有所.*|是|无|\\d*年)");

  private final BodyColumns columns;
  private final LevelNames levels = LevelNames.bundled();

  /** The costs of words are asked for with every measure that may stand behind them. */
  private final Map<Words, Double> qualities = new HashMap<>();

  RowCosts(BodyColumns columns) {
    this.columns = columns;
  }

  /** What it costs to take two pieces for parts of one cell. */
  private static double joint(Piece left, Piece right) {
    if (left.line() != right.line()) {
      return NEXT_LINE * (right.line() - left.line());
    }
    boolean single = left.text().length() == 1 || right.text().length() == 1;
    if (single && left.garbled() && right.gap() <= 2) {
      return SAME_CELL;
    }
    if (right.gap() > 1) {
      return WIDE_GAP;
    }
    return left.garbled() ? NARROW_GAP / 2 : NARROW_GAP;
  }

  private static double joints(List<Piece> pieces) {
    double cost = 0;
    for (int i = 1; i < pieces.size(); i++) {
      cost += joint(pieces.get(i - 1), pieces.get(i));
    }
    return cost;
  }

  /** For the name of an indicator. */
  double name(List<Piece> pieces) {
    String name = Piece.join(pieces);
    String first = pieces.get(0).text();
    long letters = name.codePoints().filter(RowCosts::isLetter).count();
    boolean figure = FIGURE.matcher(name).matches() || SIGN.matcher(name).matches();
    if (letters < 2 || figure || QUALITATIVE.matcher(name).matches()) {
      return NEVER;
    }
    double cost = joints(pieces) + wrapping(pieces) + broken(pieces);
    cost += strange(name);
    cost += levels.match(name, false).isPresent() ? 1 : 0;
    cost += levels.match(first, false).isPresent() && pieces.size() > 1 ? 1 : 0;
    cost += levels.indicator(name, false).isPresent() ? -1.5 : 0;
    cost += QUALITY.matcher(name).matches() && name.length() <= 3 ? 2 : 0;
    cost += SENTENCE.matcher(name).matches() ? 2 : 0;
    cost += pieces.stream().anyMatch(p -> SIGN.matcher(p.text()).matches()) ? 4 : 0;
    cost += pieces.stream().anyMatch(p -> QUALITATIVE.matcher(p.text()).matches()) ? 4 : 0;
    cost +=
        pieces.subList(1, pieces.size()).stream().anyMatch(p -> FIGURE.matcher(p.text()).matches())
            ? 1
            : 0;
    cost += Math.max(0, name.length() - LONGEST_NAME) * 0.2;
    return cost;
  }

  /** Two cells of one line hardly belong to a name that has further lines. */
  private static double broken(List<Piece> pieces) {
    if (pieces.get(0).line() == pieces.get(pieces.size() - 1).line()) {
      return 0;
    }
    double cost = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece left = pieces.get(i - 1);
      Piece right = pieces.get(i);
      boolean single = left.text().length() == 1 || right.text().length() == 1;
      cost += left.line() == right.line() && !single ? 1.5 : 0;
    }
    return cost;
  }

  /** Names are made of Chinese characters, Latin words, digits and few marks. */
  private static double strange(String name) {
    long marks = name.codePoints().filter(c -> !isUsual(c)).count();
    return marks * 1.0;
  }

  /** A Chinese character or a Latin letter. */
  private static boolean isLetter(int c) {
    return Character.isIdeographic(c) || (c < 0x250 && Character.isLetter(c));
  }

  private static boolean isUsual(int c) {
    return isLetter(c) || Character.isDigit(c) || " “”\"″（）()、，,·-—_/%《》〈〉：:+".indexOf(c) >= 0;
  }

  /** A cell is wrapped where it is full, so that only its last line is shorter. */
  private static double wrapping(List<Piece> pieces) {
    double cost = 0;
    int widest = pieces.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    for (int i = 0; i + 1 < pieces.size(); i++) {
      boolean wraps = pieces.get(i).line() != pieces.get(i + 1).line();
      boolean full = pieces.get(i).text().length() >= widest - 2;
      cost += wraps && !full && lineLength(pieces, i) < widest - 2 ? 1.5 : 0;
    }
    return cost;
  }

  private static int lineLength(List<Piece> pieces, int index) {
    int line = pieces.get(index).line();
    return pieces.stream().filter(p -> p.line() == line).mapToInt(p -> p.text().length()).sum();
  }

  /** What target and measure say. */
  static IndicatorTarget read(List<Piece> direction, List<Piece> target, List<Piece> measure) {
    String said = GarbledFigures.mended(Piece.join(target), Piece.garbled(target));
    String unit = GarbledFigures.mendedMeasure(Piece.join(measure), Piece.garbled(measure));
    IndicatorTarget read = TargetReader.read(Piece.join(direction), said, unit);
    boolean doubtful = Piece.garbled(target) && !GarbledFigures.isWhole(target, read);
    return doubtful ? new IndicatorTarget.Quality(Piece.join(target)) : read;
  }

  /** For the target of an indicator, with its measure. */
  double target(List<Piece> direction, List<Piece> target, List<Piece> measure) {
    double sign = direction(direction);
    if (sign >= NEVER) {
      return NEVER;
    }
    IndicatorTarget read = read(direction, target, measure);
    double cost = targetJoints(target) + lineStep(direction, target) + lineStep(target, measure);
    cost += sign;
    String unit = GarbledFigures.mendedMeasure(Piece.join(measure), Piece.garbled(measure));
    boolean qualitative = QUALITATIVE.matcher(unit).matches();
    if (read instanceof IndicatorTarget.Quantity quantity) {
      cost += quantity.operator() == null ? 0.4 : 0;
      cost += qualitative ? 1.5 : 0;
    } else if (read instanceof IndicatorTarget.SignOnly) {
      cost += 0.5;
    } else if (read instanceof IndicatorTarget.Quality quality) {
      cost += qualities.computeIfAbsent(new Words(quality.text(), qualitative), this::quality);
    } else {
      return NEVER;
    }
    return cost + measure(read, measure, unit, qualitative);
  }

  /**
   * What a target says in words.
   *
   * @param qualitative whether its measure says that it is words
   */
  private record Words(String text, boolean qualitative) {}

  private double quality(Words words) {
    String text = words.text;
    boolean qualitative = words.qualitative;
    if (SIGN.matcher(text).matches()) {
      return 1.5;
    }
    double cost = qualitative ? 0.3 : 0.9;
    cost += text.matches(".+[≥≤<>=]") ? 3 : strange(text);
    cost -= QUALITY.matcher(text).matches() ? 0.3 : 0;
    cost += FIGURE.matcher(text).matches() ? 0.5 : 0;
    cost += LabelTable.bundled().headerRole(text).isPresent() ? 2 : 0;
    cost += levels.match(text, false).isPresent() ? 2 : 0;
    cost += LEVEL_WORD.matcher(text).matches() && !qualitative ? 0.5 : 0;
    cost += levels.indicator(text, false).isPresent() ? 3 : 0;
    cost += SENTENCE.matcher(text).matches() ? 1 : 0;
    boolean usual = qualitative || QUALITY.matcher(text).matches();
    cost += columns.hasMeasure() && !usual ? (text.length() < 2 ? 2.5 : 0.5) : 0;
    return cost + Math.max(0, text.length() - 6) * (qualitative ? 0.03 : 0.1);
  }

  private double measure(
      IndicatorTarget read, List<Piece> measure, String unit, boolean qualitative) {
    if (measure.isEmpty()) {
      return columns.hasMeasure() ? missingMeasure(read) : 0;
    }
    if (!columns.hasMeasure()) {
      boolean percent = unit.equals("%") || unit.equals("‰");
      return percent ? 0.2 : 2;
    }
    if (qualitative) {
      return 0;
    }
    double cost = MEASURE.matcher(unit).matches() ? 0 : 1.5;
    cost += levels.match(unit, true).isPresent() ? 4 : 0;
    cost += read instanceof IndicatorTarget.Quality ? 1.5 : 0;
    boolean lines = measure.get(0).line() != measure.get(measure.size() - 1).line();
    return cost + joints(measure) + (lines ? 3 : 0);
  }

  private static double missingMeasure(IndicatorTarget read) {
    boolean told = read instanceof IndicatorTarget.Quantity q && q.measure() != null;
    return told ? 0.5 : read instanceof IndicatorTarget.Quality ? 1 : 1.5;
  }

  private double direction(List<Piece> direction) {
    if (!columns.hasDirection()) {
      return 0;
    }
    if (direction.isEmpty()) {
      return 1;
    }
    String text = Piece.join(direction);
    boolean sign = SIGN.matcher(text).matches() || text.matches("[大小等不][大小等于]+|定性|正向|反向");
    return sign ? 0 : NEVER;
  }

  /** A sign, its number and its measure often stand apart; words do so seldom. */
  private static double targetJoints(List<Piece> target) {
    double cost = 0;
    for (int i = 1; i < target.size(); i++) {
      Piece left = target.get(i - 1);
      Piece right = target.get(i);
      boolean sameLine = left.line() == right.line();
      boolean sign = isSign(left) && left.text().length() <= 2;
      boolean number =
          FIGURE.matcher(left.text()).matches() && FIGURE.matcher(right.text()).matches();
      if (sameLine && (sign || number)) {
        continue;
      }
      boolean single = left.text().length() == 1 || right.text().length() == 1;
      cost += joint(left, right) + (sameLine ? (single ? 0 : 0.5) : 1.5);
    }
    return cost;
  }

  private static double lineStep(List<Piece> left, List<Piece> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int step = right.get(0).line() - left.get(left.size() - 1).line();
    return step * NEXT_LINE;
  }

  /** What it costs that a target stands so far behind its name, and is one of it. */
  double together(List<Piece> name, List<Piece> target) {
    if (name.isEmpty()) {
      return 0;
    }
    boolean level = levels.match(Piece.join(name), false).isPresent();
    boolean signed = isSign(target.get(0)) || target.get(0).text().matches(".*[%‰]");
    return lineStep(name, target) + (level && !signed ? 2 : 0);
  }

  /** Words that sound like a level, though no standard form has them. */
  static boolean soundsLikeLevel(String text) {
    return text.length() >= 4 && text.length() <= 16 && LEVEL_WORD.matcher(text).matches();
  }

  /** Whether a piece may begin a target whatever stands before it. */
  static boolean isSign(Piece piece) {
    return SIGN.matcher(piece.text()).matches();
  }
}
