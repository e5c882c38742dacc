package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CjkForms;
import org.mingzhang.extractor.page.TextDirection;

/** Tells what a glyph says and where it stands on the page as displayed. */
final class GlyphPlacer {

  /** Ascent and descent of the em box, in em; close to those of the usual Chinese fonts. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = -0.12;

  /** Text that leans more than this from upright or level (tangent of the angle) is a watermark. */
  private static final double LEAN = 0.2;

  /** A bitmap font (Type 3) whose letters are smaller or larger than this (em) has another em. */
  private static final double SMALLEST_EM = 0.4;

  private static final double LARGEST_EM = 2.5;

  private final AffineTransform toDisplay;

  GlyphPlacer(AffineTransform toDisplay) {
    this.toDisplay = toDisplay;
  }

  /**
   * Places a glyph.
   *
   * @param textToUser text space, in which the font size is 1, to user space
   * @param displacement how far the glyph moves the text position on, in em
   * @param operation number of the operation that shows it
   * @return the glyph; null if it has no size or leans, as watermarks do
   * @throws IOException if the font is broken
   */
  Glyph place(
      Matrix textToUser, PDFont font, int code, Vector displacement, boolean hidden, int operation)
      throws IOException {
    AffineTransform textToDisplay = new AffineTransform(toDisplay);
    textToDisplay.concatenate(textToUser.createAffineTransform());
    TextDirection direction = direction(textToDisplay, font.isVertical());
    double em = em(font);
    double size = em * Math.hypot(textToDisplay.getShearX(), textToDisplay.getScaleY());
    if (direction == null || !(size > 0)) {
      return null;
    }
    double advance = font.isVertical() ? 1 : displacement.getX();
    Box box = emBox(textToDisplay, advance, em);
    return new Glyph(unicode(font, code), box, size, direction, hidden, operation);
  }

  /** The main direction of the text, or null where it leans. */
  private static TextDirection direction(AffineTransform textToDisplay, boolean vertical) {
    double right = vertical ? -textToDisplay.getShearX() : textToDisplay.getScaleX();
    double down = vertical ? -textToDisplay.getScaleY() : textToDisplay.getShearY();
    if (Math.abs(down) <= LEAN * Math.abs(right)) {
      return right >= 0 ? TextDirection.LEFT_TO_RIGHT : TextDirection.RIGHT_TO_LEFT;
    }
    if (Math.abs(right) <= LEAN * Math.abs(down)) {
      return down > 0 ? TextDirection.TOP_TO_BOTTOM : TextDirection.BOTTOM_TO_TOP;
    }
    return null;
  }

  /**
   * The height of the font's letters in units of text space: 1 by definition, except in bitmap
   * fonts that were made without regard to it.
   */
  private static double em(PDFont font) {
    if (!(font instanceof PDType3Font type3)) {
      return 1;
    }
    PDRectangle bounds = type3.getFontBBox();
    double em =
        bounds == null ? 0 : Math.abs(bounds.getHeight() * type3.getFontMatrix().getScaleY());
    return em == 0 || (em >= SMALLEST_EM && em <= LARGEST_EM) ? 1 : em;
  }

  private static Box emBox(AffineTransform textToDisplay, double advance, double em) {
    double[] corners = {
      0, DESCENT * em, advance, DESCENT * em, advance, ASCENT * em, 0, ASCENT * em
    };
    textToDisplay.transform(corners, 0, corners, 0, 4);
    double x0 = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
    double x1 = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
    double y0 = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
    double y1 = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
    return new Box(x0, y0, x1, y1);
  }

  private static String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() ? Glyph.UNMAPPED : CjkForms.ordinary(text);
  }
}
