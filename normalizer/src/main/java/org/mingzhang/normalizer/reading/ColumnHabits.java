package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column have in common, for reading the doubtful ones among them. */
final class ColumnHabits {

  /** The share of the numbers that must have the same decimals to make it a habit. */
  private static final double HABIT = 0.8;

  private static final int FEWEST = 3;

  private static final int FEWEST_SIGNS = 3;

  private static final double MEASURES = 0.6;

  /**
   * What shows that marks part thousands: three digits behind a comma at the end, a point with
   * another mark behind it, or three digits that end in 0, which nobody prints as decimals.
   */
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\d{1,3}(?:[.,]\\d{3})*,\\d{3}|\\d{1,3}(?:[.,]\\d{3})*\\.\\d{3}[.,]\\d{3}|[\\d,.]*\\.\\d\\d0");

  private static final Pattern THREE_DECIMALS = Pattern.compile("\\d+(?:,\\d{3})*\\.\\d{3}");

  /**
   * Where commas are read as points, fewer numbers show it than do not; of numbers with three
   * decimals every tenth ends in 0.
   */
  private static final double SHOW_GROUPS = 0.35;

  private static final Lexicon UNITS = Lexicon.bundled(Lexicon.Kind.MEASURE);

  private static final Set<String> HEADS_OF_MEASURES = Set.of("度量单位", "计量单位", "指标单位");

  private final SignPrior signs;
  private final Map<Integer, Integer> decimals = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final List<Double> percentWidths = new ArrayList<>();
  private int numbers;
  private int grouped;
  private int threeDecimals;
  private boolean groupedTable;
  private int words;
  private int measures;
  private boolean headed;

  /**
   * @param signsExpected whether the table shows signs of comparison
   */
  ColumnHabits(boolean signsExpected) {
    this.signs = new SignPrior(signsExpected);
  }

  void hearSign(String sign, double probability) {
    signs.hear(sign, probability);
  }

  /** Hears the number of a cell as it was read, without sign and measure. */
  void hearNumber(String number) {
    numbers++;
    String mark = number.replace('，', ',').replace(" ", "");
    if (GROUPED.matcher(mark).matches()) {
      grouped++;
    } else if (THREE_DECIMALS.matcher(mark).matches()) {
      threeDecimals++;
    }
    int point = number.lastIndexOf('.');
    decimals.merge(point < 0 ? 0 : number.length() - point - 1, 1, Integer::sum);
  }

  /** Hears a text that is no number. */
  void hearWords(String text) {
    words++;
    texts.merge(Punctuation.plainText(text), 1, Integer::sum);
    measures += UNITS.contains(text) ? 1 : 0;
    if (isHeadOfMeasures(text)) {
      expectMeasures();
    }
  }

  /** Hears how wide the ink of a text is, in points. */
  void hearInk(String text, double width) {
    if (text.equals("%")) {
      percentWidths.add(width);
    }
  }

  /** How wide a per cent sign is in this column, in points; 0 where too few were read. */
  double usualPercentWidth() {
    List<Double> sorted = percentWidths.stream().sorted().toList();
    return sorted.size() < FEWEST_SIGNS ? 0 : sorted.get(sorted.size() / 2);
  }

  /** Whether a text heads a column of units of measure. */
  static boolean isHeadOfMeasures(String text) {
    return HEADS_OF_MEASURES.contains(Punctuation.plainText(text));
  }

  /** Says that the column is headed as one of units of measure, be it on an earlier page. */
  void expectMeasures() {
    headed = true;
    // The commonest unit of all may be misread in each of a few rows.
    texts.merge("%", 2, Integer::sum);
  }

  /** Whether most cells that say something hold units of measure (度量单位). */
  boolean isOfMeasures() {
    return headed || (measures >= FEWEST && measures >= MEASURES * (numbers + words));
  }

  SignPrior signs() {
    return signs;
  }

  /** Whether the column parts thousands by commas, some of which may have been read as points. */
  boolean isGrouped() {
    return groupedTable || grouped > threeDecimals;
  }

  /** How many numbers show that commas part their thousands. */
  int grouped() {
    return grouped;
  }

  /** How many numbers look as if they had three decimals. */
  int threeDecimals() {
    return threeDecimals;
  }

  /** Hears how many numbers of the whole table show the one and the other. */
  void expectMarks(int allGrouped, int allThreeDecimals) {
    groupedTable = allGrouped >= FEWEST && allGrouped > SHOW_GROUPS * allThreeDecimals;
  }

  /** Whether it is open if a point before three digits is one. */
  boolean isMarkOpen(String number) {
    return number.matches("\\d{1,3}\\.\\d{3}") && threeDecimals < FEWEST;
  }

  /** Whether nearly all cells that say something hold numbers. */
  boolean isNumeric() {
    return numbers >= FEWEST && numbers >= HABIT * (numbers + words);
  }

  /** How many decimals nearly all numbers have; -1 where they differ. */
  int usualDecimals() {
    Map<Integer, Integer> usual = new HashMap<>();
    decimals.forEach(
        (count, times) -> usual.merge(count == 3 && isGrouped() ? 0 : count, times, Integer::sum));
    return usual.entrySet().stream()
        .filter(entry -> numbers >= FEWEST && entry.getValue() >= HABIT * numbers)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** The texts of the column with how often each stands in it, without line breaks and spaces. */
  Map<String, Integer> texts() {
    return texts;
  }
}
