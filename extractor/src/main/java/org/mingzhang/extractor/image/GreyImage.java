package org.mingzhang.extractor.image;

/**
 * A picture in shades of grey. The pixels are shared, not copied, and are not to be changed by
 * whoever did not make them.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param pixels row by row from the top left, 0 for black to 255 for white
 */
// A page has millions of pixels: a list would box them and a copy at each step would double them.
@SuppressWarnings("ArrayRecordComponent")
public record GreyImage(int width, int height, byte[] pixels) {

  public GreyImage {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          "not a picture: " + width + " × " + height + " with " + pixels.length + " pixels");
    }
  }

  /** The shade at a place, 0 for black to 255 for white. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /**
   * The part from {@code left}, {@code top} on, as a picture of its own.
   *
   * @throws IndexOutOfBoundsException if it reaches over an edge
   */
  public GreyImage part(int left, int top, int partWidth, int partHeight) {
    if (left < 0 || top < 0 || left + partWidth > width || top + partHeight > height) {
      throw new IndexOutOfBoundsException("the part reaches over the edge of the picture");
    }
    byte[] part = new byte[partWidth * partHeight];
    for (int y = 0; y < partHeight; y++) {
      System.arraycopy(pixels, (top + y) * width + left, part, y * partWidth, partWidth);
    }
    return new GreyImage(partWidth, partHeight, part);
  }

  /** The share of the picture that is darker than half way to white, 0 to 1. */
  public double darkShare() {
    long dark = 0;
    for (byte pixel : pixels) {
      dark += pixel >= 0 ? 1 : 0; // as a signed byte, 128 and more is negative
    }
    return dark / (double) pixels.length;
  }
}
