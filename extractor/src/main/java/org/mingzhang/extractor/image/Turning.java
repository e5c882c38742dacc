package org.mingzhang.extractor.image;

import java.awt.geom.AffineTransform;

/**
 * Turned pictures, with the way back from their pixels to those of the picture they were made from.
 * Places are measured between pixels: the first one reaches from 0 to 1.
 *
 * @param picture the turned picture
 * @param back from its pixels to those of the picture it was made from. Not to be changed.
 */
public record Turning(GreyImage picture, AffineTransform back) {

  private static final int WHITE = 255;
  private static final byte WHITE_BYTE = (byte) WHITE;

  /**
   * Turns by quarters, without loss.
   *
   * @param quarters how many quarters clockwise, of any size and sign
   */
  public static Turning quarters(GreyImage picture, int quarters) {
    int width = picture.width();
    int height = picture.height();
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> moved(picture, new AffineTransform(0, -1, 1, 0, 0, height), height, width);
      case 2 -> moved(picture, new AffineTransform(-1, 0, 0, -1, width, height), width, height);
      case 3 -> moved(picture, new AffineTransform(0, 1, -1, 0, width, 0), height, width);
      default -> new Turning(picture, new AffineTransform());
    };
  }

  /** The mirror image, left and right exchanged. */
  public static Turning mirrored(GreyImage picture) {
    int width = picture.width();
    return moved(picture, new AffineTransform(-1, 0, 0, 1, width, 0), width, picture.height());
  }

  /** Moves whole pixels; {@code back} only turns by quarters and mirrors. */
  private static Turning moved(GreyImage picture, AffineTransform back, int width, int height) {
    byte[] from = picture.pixels();
    byte[] into = new byte[from.length];
    int stepX = (int) (back.getScaleX() + back.getShearY() * picture.width());
    for (int y = 0; y < height; y++) {
      double x0 = back.getScaleX() * 0.5 + back.getShearX() * (y + 0.5) + back.getTranslateX();
      double y0 = back.getShearY() * 0.5 + back.getScaleY() * (y + 0.5) + back.getTranslateY();
      int at = (int) Math.floor(y0) * picture.width() + (int) Math.floor(x0);
      for (int x = 0; x < width; x++, at += stepX) {
        into[y * width + x] = from[at];
      }
    }
    return new Turning(new GreyImage(width, height, into), back);
  }

  /**
   * Turns by a small angle, so that lines which ran down to the right by it are level. The picture
   * grows so that nothing is cut off; what comes in at its corners is white.
   *
   * @param degrees the angle, see {@link Skew#degrees}
   */
  public static Turning levelled(GreyImage picture, double degrees) {
    double angle = Math.toRadians(degrees);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    int width = grown(picture.width() * cos + picture.height() * Math.abs(sin));
    int height = grown(picture.height() * cos + picture.width() * Math.abs(sin));
    AffineTransform back = new AffineTransform();
    back.translate(picture.width() / 2.0, picture.height() / 2.0);
    back.rotate(angle);
    back.translate(-width / 2.0, -height / 2.0);
    return new Turning(interpolated(picture, back, width, height), back);
  }

  private static int grown(double side) {
    return (int) Math.ceil(side - 1e-6);
  }

  /** Mixes the four nearest pixels, in 1/256 of a pixel. */
  private static GreyImage interpolated(
      GreyImage picture, AffineTransform back, int width, int height) {
    byte[] from = picture.pixels();
    byte[] into = new byte[width * height];
    int across = picture.width();
    int lastX = across - 1;
    int lastY = picture.height() - 1;
    long stepX = Math.round(back.getScaleX() * (1L << 24));
    long stepY = Math.round(back.getShearY() * (1L << 24));
    for (int y = 0; y < height; y++) {
      double[] start = {0.5, y + 0.5};
      back.transform(start, 0, start, 0, 1);
      long fromX = Math.round((start[0] - 0.5) * (1L << 24));
      long fromY = Math.round((start[1] - 0.5) * (1L << 24));
      int end = (y + 1) * width;
      for (int at = y * width; at < end; at++) {
        int left = (int) (fromX >> 24);
        int top = (int) (fromY >> 24);
        int right = (int) fromX >> 16 & 0xff;
        int bottom = (int) fromY >> 16 & 0xff;
        fromX += stepX;
        fromY += stepY;
        if (left < 0 || top < 0 || left >= lastX || top >= lastY) {
          into[at] = (byte) mixedAtEdge(picture, left, top, right, bottom);
          continue;
        }
        // Written out, as this is done for each of millions of pixels, most of them white.
        int corner = top * across + left;
        int a = from[corner];
        int b = from[corner + 1];
        int c = from[corner + across];
        int d = from[corner + across + 1];
        if ((a & b & c & d) == WHITE_BYTE) {
          into[at] = WHITE_BYTE;
          continue;
        }
        int upper = ((a & 0xff) << 8) + ((b & 0xff) - (a & 0xff)) * right;
        int lower = ((c & 0xff) << 8) + ((d & 0xff) - (c & 0xff)) * right;
        into[at] = (byte) (((upper << 8) + (lower - upper) * bottom) >> 16);
      }
    }
    return new GreyImage(width, height, into);
  }

  /**
   * The shade at a place between the middles of pixels, some of which may lie outside.
   *
   * @param right how far it is right of the middle of its left pixels, in 1/256
   * @param bottom how far it is below the middle of its upper ones, in 1/256
   */
  private static int mixedAtEdge(GreyImage picture, int left, int top, int right, int bottom) {
    int upper = shade(picture, left, top) * (256 - right) + shade(picture, left + 1, top) * right;
    int lower =
        shade(picture, left, top + 1) * (256 - right) + shade(picture, left + 1, top + 1) * right;
    return (upper * (256 - bottom) + lower * bottom) >> 16;
  }

  private static int shade(GreyImage picture, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
    return inside ? picture.at(x, y) : WHITE;
  }
}
