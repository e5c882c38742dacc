package org.mingzhang.extractor.imagefile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.mingzhang.extractor.PageDrawing;
import org.mingzhang.extractor.image.UnreadablePictureException;

/** Draws the pages of an image file the right way up. */
public final class ImageFileDrawing implements PageDrawing {

  private final ImageFile file;

  /**
   * @param file closed with this
   */
  public ImageFileDrawing(ImageFile file) {
    this.file = file;
  }

  @Override
  public double area(int number) throws IOException {
    try {
      return file.paper(number - 1).box().area();
    } catch (UnreadablePictureException e) {
      throw new IOException("a picture " + e.getMessage(), e);
    }
  }

  @Override
  public BufferedImage draw(int number, double pixelsPerPoint) throws IOException {
    try {
      PaperSize paper = file.paper(number - 1);
      BufferedImage stored = file.decode(number - 1).pixels();
      int width = Math.max(1, (int) Math.round(paper.width() * pixelsPerPoint));
      int height = Math.max(1, (int) Math.round(paper.height() * pixelsPerPoint));
      AffineTransform drawn = AffineTransform.getScaleInstance(pixelsPerPoint, pixelsPerPoint);
      drawn.concatenate(paper.toPage(stored.getWidth(), stored.getHeight()));
      BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = page.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(stored, drawn, null);
      graphics.dispose();
      return page;
    } catch (UnreadablePictureException e) {
      throw new IOException("a picture " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
