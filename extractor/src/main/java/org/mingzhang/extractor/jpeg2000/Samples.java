package org.mingzhang.extractor.jpeg2000;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A decoded picture: grey, or red, green and blue, a byte a sample. */
final class Samples {
  private final int width;
  private final int height;
  private final int bands;
  private final byte[] bytes;

  /**
   * @param width in pixels
   * @param height in pixels
   * @param bands 1 for grey, 3 for red, green and blue
   * @param bytes the samples, pixel by pixel, row by row, without gaps; not copied
   */
  Samples(int width, int height, int bands, byte[] bytes) {
    if (bytes.length != (long) width * height * bands) {
      throw new IllegalArgumentException(
          bytes.length + " samples for " + width + " × " + height + " × " + bands);
    }
    this.width = width;
    this.height = height;
    this.bands = bands;
    this.bytes = bytes;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Writes it down for {@link #read}. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeInt(height);
    out.writeInt(bands);
    out.write(bytes);
  }

  /** Reads what {@link #write} wrote. */
  static Samples read(DataInputStream in) throws IOException {
    int width = in.readInt();
    int height = in.readInt();
    int bands = in.readInt();
    byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(width, height), bands)];
    in.readFully(bytes);
    return new Samples(width, height, bands, bytes);
  }

  /** An empty picture, its samples in the order in which PDFBox takes them over. */
  static BufferedImage image(int width, int height, int bands) {
    int[] offsets = new int[bands];
    for (int i = 0; i < bands; i++) {
      offsets[i] = i;
    }
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, width, height, width * bands, bands, offsets, null);
    ColorSpace colours =
        ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
    ComponentColorModel model =
        new ComponentColorModel(
            colours, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }

  /** The whole picture. */
  BufferedImage image() {
    return part(new Rectangle(0, 0, width, height), 1, 1);
  }

  /**
   * Each so manieth column and row of a part of the picture.
   *
   * @param region the part, within the picture
   */
  BufferedImage part(Rectangle region, int stepAcross, int stepDown) {
    int newWidth = (region.width + stepAcross - 1) / stepAcross;
    int newHeight = (region.height + stepDown - 1) / stepDown;
    BufferedImage image = image(newWidth, newHeight, bands);
    byte[] to = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int at = 0;
    for (int y = 0; y < newHeight; y++) {
      int row = (region.y + y * stepDown) * width + region.x;
      for (int x = 0; x < newWidth; x++) {
        System.arraycopy(bytes, (row + x * stepAcross) * bands, to, at, bands);
        at += bands;
      }
    }
    return image;
  }
}
