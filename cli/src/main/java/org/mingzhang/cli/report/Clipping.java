package org.mingzhang.cli.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.schema.BoundingBox;

/**
 * A piece of a page's picture with a box marked on it, as the page of HTML takes it in.
 *
 * @param uri the picture as a {@code data:} URI
 * @param width in pixels
 * @param height in pixels
 */
record Clipping(String uri, int width, int height) {

  /** How much of the page is shown around the box, in points. */
  private static final double BESIDE = 130;

  /** A label so near is not parted from its row, in points. */
  private static final double NEAR = 50;

  private static final double ABOVE = 34;
  private static final double MARK_MARGIN = 2.5;
  private static final int GAP = 8;
  private static final Color CUT = new Color(0x9AA4B2);
  private static final Color MARK = new Color(0xD01C1C);
  private static final Color WASH = new Color(208, 28, 28, 26);

  /** Print stays legible, and a clipping takes some twenty kilobytes. */
  private static final float QUALITY = 0.62f;

  /**
   * Cuts a clipping.
   *
   * @param page the page's picture
   * @param box what to mark, in points; null shows the whole page and marks nothing
   * @param row the label of the table row that the box is in; shown to the left of the clipping
   *     where it would not be seen; null where there is none
   */
  static Clipping of(Rendered page, BoundingBox box, BoundingBox row) throws IOException {
    BufferedImage shown = picture(page, box, row);
    String data = Base64.getEncoder().encodeToString(jpeg(shown));
    return new Clipping("data:image/jpeg;base64," + data, shown.getWidth(), shown.getHeight());
  }

  /** The pixels of a clipping, see {@link #of}. */
  static BufferedImage picture(Rendered page, BoundingBox box, BoundingBox row) {
    BufferedImage all = page.picture();
    double scale = page.pixelsPerPoint();
    Rectangle window = box == null ? whole(all) : window(box, row, scale).intersection(whole(all));
    if (window.isEmpty()) {
      window = whole(all);
    }
    BufferedImage piece =
        new BufferedImage(window.width, window.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = piece.createGraphics();
    try {
      graphics.drawImage(all, -window.x, -window.y, Color.WHITE, null);
      if (box != null) {
        mark(graphics, box, scale, window);
      }
    } finally {
      graphics.dispose();
    }
    Rectangle label = row == null ? new Rectangle() : label(row, scale, window);
    return label.isEmpty() ? piece : joined(all, label, piece);
  }

  private static Rectangle whole(BufferedImage picture) {
    return new Rectangle(0, 0, picture.getWidth(), picture.getHeight());
  }

  /** Reaches to the row's label where that is near; one that is far is shown beside it. */
  private static Rectangle window(BoundingBox box, BoundingBox row, double scale) {
    double left = box.x0() - BESIDE;
    if (row != null && row.x1() > left - NEAR) {
      left = Math.min(left, row.x0() - 2 * MARK_MARGIN);
    }
    return new Rectangle2D.Double(
            left * scale,
            (box.y0() - ABOVE) * scale,
            (box.x1() + BESIDE - left) * scale,
            (box.y1() - box.y0() + 2 * ABOVE) * scale)
        .getBounds();
  }

  /** The part of the same strip that holds the row's label; empty where the window shows it. */
  private static Rectangle label(BoundingBox row, double scale, Rectangle window) {
    int left = (int) Math.max(0, (row.x0() - MARK_MARGIN) * scale);
    int right = (int) Math.min(window.x, (row.x1() + 2 * MARK_MARGIN) * scale);
    boolean level = row.y0() * scale < window.getMaxY() && row.y1() * scale > window.y;
    return level && row.x0() * scale < window.x
        ? new Rectangle(left, window.y, right - left, window.height)
        : new Rectangle();
  }

  /** Two parts of a strip side by side, with a gap that tells that something is left out. */
  private static BufferedImage joined(BufferedImage all, Rectangle label, BufferedImage piece) {
    int width = label.width + GAP + piece.getWidth();
    BufferedImage joined = new BufferedImage(width, label.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = joined.createGraphics();
    try {
      graphics.setColor(CUT);
      graphics.fillRect(0, 0, width, label.height);
      graphics.setClip(0, 0, label.width, label.height);
      graphics.drawImage(all, -label.x, -label.y, Color.WHITE, null);
      graphics.setClip(null);
      graphics.drawImage(piece, label.width + GAP, 0, null);
    } finally {
      graphics.dispose();
    }
    return joined;
  }

  private static void mark(Graphics2D graphics, BoundingBox box, double scale, Rectangle window) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Rectangle2D marked =
        new Rectangle2D.Double(
            (box.x0() - MARK_MARGIN) * scale - window.x,
            (box.y0() - MARK_MARGIN) * scale - window.y,
            (box.x1() - box.x0() + 2 * MARK_MARGIN) * scale,
            (box.y1() - box.y0() + 2 * MARK_MARGIN) * scale);
    graphics.setColor(WASH);
    graphics.fill(marked);
    graphics.setColor(MARK);
    graphics.setStroke(new BasicStroke((float) (1.2 * scale)));
    graphics.draw(marked);
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    if (!writers.hasNext()) {
      throw new IOException("this Java writes no JPEG");
    }
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), quality);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
