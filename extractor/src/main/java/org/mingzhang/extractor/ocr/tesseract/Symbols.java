package org.mingzhang.extractor.ocr.tesseract;

import static net.sourceforge.tess4j.TessAPI1.TessDeleteText;
import static net.sourceforge.tess4j.TessAPI1.TessPageIteratorBoundingBox;
import static net.sourceforge.tess4j.TessAPI1.TessPageIteratorIsAtBeginningOf;
import static net.sourceforge.tess4j.TessAPI1.TessPageIteratorNext;
import static net.sourceforge.tess4j.TessAPI1.TessResultIteratorConfidence;
import static net.sourceforge.tess4j.TessAPI1.TessResultIteratorGetPageIterator;
import static net.sourceforge.tess4j.TessAPI1.TessResultIteratorGetUTF8Text;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import org.mingzhang.extractor.ocr.LineCharacter;

/** The symbols of a line that Tesseract has read, as characters. */
final class Symbols {
  private static final int SYMBOL = TessPageIteratorLevel.RIL_SYMBOL;

  /**
   * From this gap on, in line heights, a new word is set apart by a space. Between Chinese
   * characters none is: Tesseract begins words there where nothing is printed.
   */
  private static final double SPACE = 0.35;

  private final TessResultIterator results;
  private final TessPageIterator places;
  private final int margin;
  private final int width;
  private final int height;
  private final List<LineCharacter> characters = new ArrayList<>();

  /**
   * @param results the results, at their beginning
   * @param margin how many pixels the picture that was read is larger than the line at each side
   * @param width the line's width in pixels
   * @param height the line's height in pixels
   */
  Symbols(TessResultIterator results, int margin, int width, int height) {
    this.results = results;
    this.places = TessResultIteratorGetPageIterator(results);
    this.margin = margin;
    this.width = width;
    this.height = height;
  }

  List<LineCharacter> read() {
    do {
      String text = text();
      if (!text.isBlank()) {
        add(text);
      }
    } while (TessPageIteratorNext(places, SYMBOL) != 0);
    return characters;
  }

  private String text() {
    Pointer text = TessResultIteratorGetUTF8Text(results, SYMBOL);
    if (text == null) {
      return "";
    }
    try {
      return text.getString(0, StandardCharsets.UTF_8.name());
    } finally {
      TessDeleteText(text);
    }
  }

  private void add(String text) {
    IntBuffer left = IntBuffer.allocate(1);
    IntBuffer right = IntBuffer.allocate(1);
    IntBuffer unused = IntBuffer.allocate(1);
    TessPageIteratorBoundingBox(places, SYMBOL, left, unused, right, unused);
    double from = inLine(left.get(0));
    double to = Math.max(from, inLine(right.get(0)));
    double probability = TessResultIteratorConfidence(results, SYMBOL) / 100.0;
    int[] codePoints = text.strip().codePoints().toArray();
    addSpace(from, codePoints[0], probability);
    double each = (to - from) / codePoints.length;
    for (int i = 0; i < codePoints.length; i++) {
      characters.add(
          new LineCharacter(
              Character.toString(codePoints[i]),
              Math.max(0, Math.min(1, probability)),
              from + i * each,
              from + (i + 1) * each,
              List.of()));
    }
  }

  private void addSpace(double from, int next, double probability) {
    if (characters.isEmpty()
        || TessPageIteratorIsAtBeginningOf(places, TessPageIteratorLevel.RIL_WORD) == 0) {
      return;
    }
    LineCharacter last = characters.get(characters.size() - 1);
    boolean chinese =
        Character.isIdeographic(next) && Character.isIdeographic(last.text().codePointAt(0));
    if (!chinese && from - last.right() >= SPACE * height) {
      characters.add(
          new LineCharacter(
              " ", Math.max(0, Math.min(1, probability)), last.right(), from, List.of()));
    }
  }

  private double inLine(int x) {
    return Math.max(0, Math.min(width, x - margin));
  }
}
