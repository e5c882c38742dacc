package org.mingzhang.extractor.image;

/**
 * Takes the noise out of 1-bit scans: a black pixel alone among white ones, or a white one alone
 * among black ones, is smaller than any dot of a letter.
 */
public final class Speckles {

  private Speckles() {}

  /** The picture without them. */
  public static GreyImage removed(GreyImage picture) {
    int width = picture.width();
    byte[] from = picture.pixels();
    byte[] into = from.clone();
    for (int y = 1; y < picture.height() - 1; y++) {
      int start = y * width;
      for (int x = 1; x < width - 1; x++) {
        int at = start + x;
        byte own = from[at];
        boolean lineGoesOn = from[at - 1] == own || from[at + 1] == own;
        if (!lineGoesOn && isAlone(from, at - width, own) && isAlone(from, at + width, own)) {
          into[at] = (byte) ~own;
        }
      }
    }
    return new GreyImage(width, picture.height(), into);
  }

  private static boolean isAlone(byte[] pixels, int middle, byte own) {
    return pixels[middle - 1] != own && pixels[middle] != own && pixels[middle + 1] != own;
  }

  /** Whether all pixels are black or white. */
  public static boolean isBlackAndWhite(GreyImage picture) {
    for (byte pixel : picture.pixels()) {
      if (pixel != 0 && pixel != -1) {
        return false;
      }
    }
    return true;
  }
}
