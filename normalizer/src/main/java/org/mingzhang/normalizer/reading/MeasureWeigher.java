package org.mingzhang.normalizer.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * Decides which unit of measure (度量单位) a cell holds. Engines are weak at lone signs: of a ％ in thin
 * or faint print they see {@code 00}, {@code 0/0} or a mark, ‰ is a % with a 0 to them, and ℃ a C.
 * What else the column says and how wide the ink is tell more.
 */
final class MeasureWeigher {

  /** Longer texts than this are no units of measure. */
  private static final int LONGEST = 4;

  /** How rare, beforehand, a known unit is that stands nowhere else in its column. */
  private static final double ONCE = 0.02;

  /** How rare, beforehand, a unit is that is in no list. */
  private static final double UNKNOWN_UNIT = 0.003;

  /** How rare a text without a Chinese character that is no unit is in a column of units. */
  private static final double STRANGE = 1e-5;

  private static final String PERCENT = "%";
  private static final String PER_MILLE = "‰";
  private static final String DEGREES = "℃";

  /** What engines make of a ‰. */
  private static final Pattern LIKE_PER_MILLE = Pattern.compile("[0oO9]?%[0oO。6]{1,2}|‰");

  /** What they make of a ％, where they do not read it as one. */
  private static final Pattern LIKE_PERCENT = Pattern.compile("[%0oO9689/.,。]+");

  /** What they make of a ℃. */
  private static final Pattern LIKE_DEGREES = Pattern.compile("[°'\"*·。02o]?C|℃");

  /** A line through an empty cell, a bracket: no remains of a sign. */
  private static final Pattern NO_SIGN = Pattern.compile("[-—一–/|无()（）]+");

  /**
   * A ‰ is wider than the ％ of its typeface by this factor at least; in the typefaces measured by
   * 1.15 to 1.8, while the ink of one ％ differs from that of another by less than a tenth.
   */
  private static final double WIDER = 1.12;

  /** In small and blurred print the ink of one ％ differs by more: one reader alone needs this. */
  private static final double CLEARLY_WIDER = 1.25;

  /** By so much more it is wider in most typefaces, whatever is read there. */
  private static final double MUCH_WIDER = 1.4;

  /** Fewer readers that see a ‰ may err where the column does not show how wide its ％ are. */
  private static final int FEWEST_READERS = 2;

  private final WordDecoder measures = new WordDecoder(Lexicon.bundled(Lexicon.Kind.MEASURE));
  private final ReaderTrust trust;

  /**
   * @param trust how far the hidden layer is to be believed
   */
  MeasureWeigher(ReaderTrust trust) {
    this.trust = trust;
  }

  /**
   * A decided unit.
   *
   * @param text as it would be printed
   * @param known whether it is a known unit that was read
   * @param clear whether other units are far behind
   */
  record Measure(String text, boolean known, boolean clear) {}

  /** The known unit that a text spells; empty where there is none. */
  Optional<String> known(Network network) {
    return measures.match(network).map(WordDecoder.Match::text);
  }

  /**
   * The unit that a cell in a column of units holds.
   *
   * @return empty where the cell says something else, or what it says needs no other look
   */
  Optional<Measure> weigh(CellText cell, ColumnHabits column) {
    String read = Punctuation.plainText(cell.network().text());
    if (read.length() > LONGEST) {
      return Optional.empty();
    }
    if (isPerMille(cell, read, column)) {
      return Optional.of(new Measure(PER_MILLE, true, false));
    }
    if (LIKE_DEGREES.matcher(read).matches()) {
      return Optional.of(new Measure(DEGREES, true, read.equals(DEGREES)));
    }
    if (column.texts().getOrDefault(read, 0) > 1 && measures.knows(read)) {
      return Optional.empty();
    }
    return written(cell, read)
        .or(() -> usual(cell, column, read))
        .or(() -> remains(cell, column, read));
  }

  private static boolean isPerMille(CellText cell, String read, ColumnHabits column) {
    long readers =
        cell.readings().stream()
            .filter(reading -> LIKE_PER_MILLE.matcher(plain(reading)).matches())
            .count();
    double wider = widerThanPercent(cell, column);
    if (Double.isNaN(wider)) {
      return readers >= FEWEST_READERS;
    }
    boolean seen = readers > 0 || LIKE_PER_MILLE.matcher(read).matches();
    return (seen && wider >= (readers >= FEWEST_READERS ? WIDER : CLEARLY_WIDER))
        || (LIKE_PERCENT.matcher(read).matches() && wider >= MUCH_WIDER);
  }

  private static String plain(Reading reading) {
    return Punctuation.plainText(reading.text());
  }

  /**
   * By what factor the ink is wider than that of the column's ％; not a number where none is known.
   */
  private static double widerThanPercent(CellText cell, ColumnHabits column) {
    double usual = column.usualPercentWidth();
    return cell.best().box() == null || usual <= 0 ? Double.NaN : cell.best().box().width() / usual;
  }

  /** The known unit that a good hidden layer has where what was read is none. */
  private Optional<Measure> written(CellText cell, String read) {
    return cell.readings().stream()
        .filter(reading -> reading.method() == ReadingMethod.HIDDEN_TEXT)
        .filter(reading -> !HiddenLayer.isGarbled(reading) && !measures.knows(read))
        .filter(reading -> trust.hasSay(reading, reading.text()))
        .map(MeasureWeigher::plain)
        .filter(measures::knows)
        .map(text -> new Measure(text, true, false))
        .findFirst();
  }

  /** The unit of other cells that the readings may spell, weighed against what was read. */
  private Optional<Measure> usual(CellText cell, ColumnHabits column, String read) {
    boolean word = read.codePoints().anyMatch(Character::isIdeographic);
    double rare = measures.match(cell.network()).isPresent() ? ONCE : word ? UNKNOWN_UNIT : STRANGE;
    int all = column.texts().values().stream().mapToInt(Integer::intValue).sum();
    String best = null;
    double gain = 0;
    for (Map.Entry<String, Integer> other : column.texts().entrySet()) {
      if (other.getValue() > 1 && measures.knows(other.getKey())) {
        WordDecoder.Match match = WordDecoder.align(cell.network(), other.getKey());
        double more = Math.log((double) other.getValue() / all / rare) - match.loss();
        if (more > gain) {
          gain = more;
          best = match.text();
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Measure(best, true, gain > 1));
  }

  /**
   * The ％ that marks and figures are the remains of: no unit looks like them. Known is it only
   * where some reader saw it.
   */
  private Optional<Measure> remains(CellText cell, ColumnHabits column, String read) {
    boolean word = read.codePoints().anyMatch(Character::isLetter) && read.length() > 1;
    boolean usual = column.texts().getOrDefault(PERCENT, 0) > 1;
    boolean sign =
        !read.isEmpty()
            && (!word || LIKE_PERCENT.matcher(read).matches())
            && read.codePoints().noneMatch(Character::isIdeographic)
            && !NO_SIGN.matcher(read).matches()
            && !measures.knows(read);
    if (!usual || !sign) {
      return Optional.empty();
    }
    boolean seen =
        cell.readings().stream()
            .map(MeasureWeigher::plain)
            .anyMatch(text -> text.contains(PERCENT));
    return Optional.of(new Measure(PERCENT, seen, false));
  }
}
