package org.mingzhang.extractor;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws the pages of one kind of file. Not for use by several threads at once. */
public interface PageDrawing extends AutoCloseable {

  /**
   * The area of a page in square points.
   *
   * @param number 1-based page number
   * @throws IOException if it cannot be told
   */
  double area(int number) throws IOException;

  /**
   * Draws a page on white, as displayed.
   *
   * @param number 1-based page number
   * @param pixelsPerPoint its scale
   * @throws IOException if the page cannot be drawn
   */
  BufferedImage draw(int number, double pixelsPerPoint) throws IOException;

  @Override
  void close() throws IOException;
}
