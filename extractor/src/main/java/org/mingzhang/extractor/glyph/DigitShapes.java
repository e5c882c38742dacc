package org.mingzhang.extractor.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;

/**
 * Reads numbers by the digits of the same page (字形比对). What the first engine says labels the page's
 * digits, the mean of each digit's shapes is how this page prints it, and each digit is then read
 * again as the one it looks most alike. Engines that agree on a misread digit have learned from
 * other print; this reader knows none but the page's own. It has an opinion only where that is
 * clear.
 */
public final class DigitShapes {

  /** The name under which its readings are given. */
  public static final String NAME = "page-digits";

  private static final int DIGITS = 10;

  /** Fewer digits of a kind do not tell how the page prints it. */
  private static final int LEAST_EXAMPLES = 4;

  /** A digit is like the mean of its kind. */
  private static final double LEAST_LIKENESS = 0.75;

  /** And less like all others by as much. */
  private static final double LEAST_LEAD = 0.06;

  /** Behind a point stand at most so many digits; a mark before more of them is a comma. */
  private static final int MOST_DECIMALS = 2;

  private static final String MARKS = ",.， ";
  private static final String SIGNS = "≥≤><=%";

  /**
   * A line of the page with one number.
   *
   * @param line the number of its line
   * @param reading what the engine made of it
   * @param glyphs the characters that were cut out
   */
  private record NumberLine(int line, LineReading reading, List<CutGlyph> glyphs) {

    List<CutGlyph> tallGlyphs() {
      return glyphs.stream().filter(CutGlyph::isTall).toList();
    }

    List<LineCharacter> tallCharacters() {
      return reading.characters().stream().filter(DigitShapes::isTall).toList();
    }

    boolean isCutAsRead() {
      return tallGlyphs().size() == tallCharacters().size();
    }
  }

  private final List<NumberLine> numbers = new ArrayList<>();
  private final Glyph[] shapes;

  /**
   * Learns how a page prints its digits.
   *
   * @param lines the pictures of the lines of one page
   * @param readings what an engine made of each, null where it was not asked
   */
  public DigitShapes(List<GreyImage> lines, List<LineReading> readings) {
    for (int line = 0; line < lines.size(); line++) {
      LineReading reading = readings.get(line);
      if (reading != null && isNumber(reading.text())) {
        numbers.add(new NumberLine(line, reading, new GlyphCutter(lines.get(line)).glyphs()));
      }
    }
    shapes = means(means(new Glyph[DIGITS]));
  }

  private static boolean isNumber(String text) {
    return text.chars().anyMatch(DigitShapes::isDigit)
        && text.chars().allMatch(c -> isDigit(c) || MARKS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isTall(LineCharacter character) {
    return !character.text().isEmpty() && MARKS.indexOf(character.text().charAt(0)) < 0;
  }

  private static boolean isDigit(LineCharacter character) {
    return !character.text().isEmpty() && isDigit(character.text().charAt(0));
  }

  /** The mean shape of each digit, of those that the shapes so far do not take for another. */
  private Glyph[] means(Glyph[] before) {
    List<List<Glyph>> examples =
        IntStream.range(0, DIGITS).<List<Glyph>>mapToObj(d -> new ArrayList<>()).toList();
    for (NumberLine number : numbers) {
      if (number.isCutAsRead()) {
        addExamples(number, before, examples);
      }
    }
    Glyph[] means = new Glyph[DIGITS];
    for (int d = 0; d < DIGITS; d++) {
      means[d] = examples.get(d).size() < LEAST_EXAMPLES ? null : Glyph.mean(examples.get(d));
    }
    return means;
  }

  private static void addExamples(NumberLine number, Glyph[] before, List<List<Glyph>> examples) {
    List<LineCharacter> characters = number.tallCharacters();
    List<CutGlyph> glyphs = number.tallGlyphs();
    for (int i = 0; i < characters.size(); i++) {
      if (isDigit(characters.get(i))) {
        int digit = characters.get(i).text().charAt(0) - '0';
        Glyph shape = glyphs.get(i).shape();
        if (!isOther(shape, digit, before)) {
          examples.get(digit).add(shape);
        }
      }
    }
  }

  private static boolean isOther(Glyph glyph, int digit, Glyph[] shapes) {
    if (shapes[digit] == null) {
      return false;
    }
    double own = glyph.likeness(shapes[digit]);
    for (Glyph shape : shapes) {
      if (shape != null && glyph.likeness(shape) > own) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the numbers of the page.
   *
   * @param lines how many lines the page has
   * @return a reading for each line, null where it has no clear opinion
   */
  public List<LineReading> read(int lines) {
    List<LineReading> read = new ArrayList<>();
    IntStream.range(0, lines).forEach(i -> read.add(null));
    for (NumberLine number : numbers) {
      LineReading reading = number.isCutAsRead() ? again(number) : anew(number);
      read.set(number.line(), reading);
    }
    return read;
  }

  /** Reads the digits again at the places where the engine saw digits. */
  private LineReading again(NumberLine number) {
    List<LineCharacter> all = new ArrayList<>();
    List<CutGlyph> glyphs = number.tallGlyphs();
    int next = 0;
    for (LineCharacter c : number.reading().characters()) {
      if (isDigit(c)) {
        int digit = digit(glyphs.get(next).shape());
        if (digit < 0 || shapes[c.text().charAt(0) - '0'] == null) {
          return null;
        }
        all.add(new LineCharacter(String.valueOf(digit), 1, c.left(), c.right(), List.of()));
      } else {
        all.add(c);
      }
      next += isTall(c) ? 1 : 0;
    }
    return new LineReading(all);
  }

  /** Reads a number of which the engine has seen too few or too many digits. */
  private LineReading anew(NumberLine number) {
    List<LineCharacter> all = new ArrayList<>();
    List<CutGlyph> glyphs = number.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      CutGlyph glyph = glyphs.get(i);
      String text = glyph.isTall() ? written(glyph.shape()) : mark(glyphs, i);
      if (text == null) {
        return null;
      }
      GlyphPlace place = glyph.place();
      all.add(new LineCharacter(text, 1, place.left(), place.right(), List.of()));
    }
    return all.isEmpty() ? null : new LineReading(all);
  }

  private String written(Glyph shape) {
    int digit = digit(shape);
    return digit < 0 ? null : String.valueOf(digit);
  }

  private static String mark(List<CutGlyph> glyphs, int at) {
    int behind = glyphs.size() - at - 1;
    return behind <= MOST_DECIMALS ? "." : ",";
  }

  /** The digit that a shape is, -1 where that is not clear. */
  private int digit(Glyph glyph) {
    int best = -1;
    double likeness = 0;
    double second = 0;
    for (int d = 0; d < DIGITS; d++) {
      double like = shapes[d] == null ? 0 : glyph.likeness(shapes[d]);
      if (like > likeness) {
        second = likeness;
        likeness = like;
        best = d;
      } else {
        second = Math.max(second, like);
      }
    }
    return likeness >= LEAST_LIKENESS && likeness - second >= LEAST_LEAD ? best : -1;
  }
}
