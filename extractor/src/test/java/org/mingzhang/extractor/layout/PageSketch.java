package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;

/**
 * A page set by hand: texts at places, letters of a fixed width, so that a test shows where things
 * stand. A Chinese character is one em wide, any other half an em.
 */
final class PageSketch {

  private static final Box PAGE = new Box(0, 0, 595, 842);

  private final List<Word> words = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private double size = 10;
  private double y = 100;
  private double pitch = 15;

  /** Letters of {@code points} from now on. */
  PageSketch size(double points) {
    size = points;
    return this;
  }

  /** Lines {@code points} apart from now on. */
  PageSketch pitch(double points) {
    pitch = points;
    return this;
  }

  /** Goes down to the next line. */
  PageSketch line() {
    return down(pitch);
  }

  PageSketch down(double points) {
    y += points;
    return this;
  }

  /** Sets {@code text} so that it begins at {@code x}. */
  PageSketch left(double x, String text) {
    return set(x, text);
  }

  /** Sets {@code text} so that it ends at {@code x}. */
  PageSketch right(double x, String text) {
    return set(x - width(text), text);
  }

  /** Sets {@code text} so that its middle is at {@code x}. */
  PageSketch centred(double x, String text) {
    return set(x - width(text) / 2, text);
  }

  /** Draws a level ruling half way to the line before. */
  PageSketch rule(double x0, double x1) {
    rulings.add(Ruling.level(x0, x1, y - pitch / 2 + size / 2, 0.5));
    return this;
  }

  PageWords page() {
    return new PageWords(PAGE, words, rulings);
  }

  private PageSketch set(double x, String text) {
    double at = x;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        Box box = new Box(at, y, at + width(word), y + size);
        words.add(new Word(word, box, size, TextDirection.LEFT_TO_RIGHT, false));
      }
      at += width(word) + width(" ");
    }
    return this;
  }

  private double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x2e80 ? size : text.charAt(i) == ' ' ? 0.3 * size : size / 2;
    }
    return width;
  }
}
