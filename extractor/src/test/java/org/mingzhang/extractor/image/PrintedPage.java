package org.mingzhang.extractor.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws what a printed page looks like from afar: lines of square letters made of strokes. */
public final class PrintedPage {

  private final BufferedImage picture;
  private final Random random = new Random(7);

  private PrintedPage(int width, int height) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
  }

  /** A white page of so many pixels. */
  public static PrintedPage blank(int width, int height) {
    return new PrintedPage(width, height);
  }

  /** Lines of text over the whole page, askew by an angle that runs down to the right. */
  public PrintedPage text(double degrees) {
    Graphics2D graphics = pen(Color.BLACK);
    graphics.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
    int size = 24;
    for (int y = 120; y < picture.getHeight() - 120; y += 40) {
      graphics.translate(0, 0.37); // lines of print do not begin at whole pixels
      int end = 100 + random.nextInt(picture.getWidth() - 200);
      for (int x = 100; x < Math.max(300, end); x += size + 1) {
        letter(graphics, x, y, size);
      }
    }
    graphics.dispose();
    return this;
  }

  private void letter(Graphics2D graphics, int x, int y, int size) {
    for (int stroke = 0; stroke < 3; stroke++) {
      graphics.fillRect(x + 1, y + random.nextInt(size - 3), size - 4, 2);
      graphics.fillRect(x + random.nextInt(size - 3), y + 1, 2, size - 3);
    }
    graphics.fillRect(x + 1, y + size - 3, size - 3, 2);
  }

  /** A filled rectangle. */
  public PrintedPage filled(Color color, int x, int y, int width, int height) {
    Graphics2D graphics = pen(color);
    graphics.fillRect(x, y, width, height);
    graphics.dispose();
    return this;
  }

  /** A ring, as a round seal has one. */
  public PrintedPage ring(Color color, int x, int y, int diameter, int thickness) {
    Graphics2D graphics = pen(color);
    graphics.setStroke(new BasicStroke(thickness));
    graphics.drawOval(x, y, diameter, diameter);
    graphics.dispose();
    return this;
  }

  private Graphics2D pen(Color color) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(color);
    return graphics;
  }

  public BufferedImage picture() {
    return picture;
  }

  /** Its ink as if it had 200 dpi. */
  public GreyImage ink() {
    return InkChannel.of(picture, 200);
  }
}
