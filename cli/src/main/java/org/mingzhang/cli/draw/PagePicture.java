package org.mingzhang.cli.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.mingzhang.extractor.page.Page;

/** Puts a page's picture, what was read of it and the legend together. */
public final class PagePicture {

  private final String file;
  private final DocumentMarks marks;

  /**
   * @param file the file's name, for the legend
   * @param marks where the values of the document stand
   */
  public PagePicture(String file, DocumentMarks marks) {
    this.file = file;
    this.marks = marks;
  }

  /**
   * Draws one page.
   *
   * @param page what was read of it
   * @param rendered its picture as displayed
   * @param pixelsPerPoint the scale of {@code rendered}
   * @return a picture of the same scale and width, higher by the legend
   */
  public BufferedImage draw(Page page, BufferedImage rendered, double pixelsPerPoint) {
    List<Mark> pageMarks = marks.of(page.number());
    Legend legend = new Legend(file, page, pageMarks);
    Graphics2D measuring = rendered.createGraphics();
    double legendHeight = legend.height(measuring, page.width());
    measuring.dispose();
    BufferedImage picture =
        new BufferedImage(
            rendered.getWidth(),
            rendered.getHeight() + (int) Math.ceil(legendHeight * pixelsPerPoint),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
      graphics.drawImage(rendered, 0, 0, null);
      graphics.scale(pixelsPerPoint, pixelsPerPoint);
      new PageOverlay(graphics).draw(page, pageMarks);
      graphics.translate(0, rendered.getHeight() / pixelsPerPoint);
      legend.draw(graphics, page.width());
    } finally {
      graphics.dispose();
    }
    return picture;
  }
}
