package org.mingzhang.extractor.image;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The grey of a picture in which text stays dark, whatever its colour, and a coloured seal (印章)
 * fades to paper. Grey and 1-bit pictures pass through.
 */
public final class InkChannel {

  /** Channels that differ by less than this are the colour of paper, or fringes left by JPEG. */
  private static final int COLOURED = 60;

  private InkChannel() {}

  /**
   * Takes the ink of a picture.
   *
   * @param picture in any colours; transparent parts stand on white
   * @param dpi its pixels an inch on paper, which tells a seal by its size
   */
  public static GreyImage of(BufferedImage picture, double dpi) {
    RgbRows rows = new RgbRows(picture);
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] ink = new byte[width * height];
    if (rows.isGrey()) {
      for (int y = 0; y < height; y++) {
        rows.greyRow(y, ink, y * width);
      }
      return new GreyImage(width, height, ink);
    }
    ColourMap map = new ColourMap(width, height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      rows.row(y, row);
      takeLuma(row, ink, y * width);
      countColour(row, y, map);
    }
    List<PixelBox> seals = SealFinder.find(map, dpi);
    for (PixelBox seal : seals) {
      new SealFading(rows, width, ink).fade(seal);
    }
    return new GreyImage(width, height, ink);
  }

  /** Weights of ITU-R BT.601, as JPEG and most scanners use them. */
  private static void takeLuma(int[] row, byte[] into, int offset) {
    for (int x = 0; x < row.length; x++) {
      int rgb = row[x];
      into[offset + x] =
          (byte)
              ((77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff) + 128) >> 8);
    }
  }

  private static void countColour(int[] row, int y, ColourMap map) {
    for (int x = 0; x < row.length; x++) {
      if (saturation(row[x]) >= COLOURED) {
        map.count(x, y);
      }
    }
  }

  /** How far the channels of 0xRRGGBB differ, 0 for grey to 255. */
  static int saturation(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /** The lightest channel of 0xRRGGBB: that of a seal's own colour, in which it is light. */
  static int lightest(int rgb) {
    return Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff));
  }

  /** Whether a pixel 0xRRGGBB has a colour of its own. */
  static boolean isColoured(int rgb) {
    return saturation(rgb) >= COLOURED;
  }
}
