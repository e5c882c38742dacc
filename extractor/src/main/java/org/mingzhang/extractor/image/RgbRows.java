package org.mingzhang.extractor.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.WritableRaster;

/**
 * The pixels of a picture on white paper, row by row, as red, green and blue. Reads the usual
 * layouts in place; draws others a few rows at a time, so that no second picture is made.
 */
final class RgbRows {

  /** So many rows of an unusual layout are drawn at once. */
  private static final int STRIP = 64;

  private final BufferedImage picture;
  private final int width;
  private final boolean grey;
  private BufferedImage strip;
  private int stripTop = -1;

  RgbRows(BufferedImage picture) {
    this.picture = picture;
    this.width = picture.getWidth();
    this.grey =
        picture.getType() == BufferedImage.TYPE_BYTE_GRAY
            || picture.getType() == BufferedImage.TYPE_USHORT_GRAY;
  }

  /** Whether the picture can have no colour. */
  boolean isGrey() {
    return grey;
  }

  /**
   * Reads a row of a grey picture. Its shades are taken as they are stored: Java's own conversion
   * would take them for linear light and darken them.
   *
   * @param into {@code width} pixels from {@code offset} on are written
   */
  void greyRow(int y, byte[] into, int offset) {
    int start = sampleIndex(y);
    DataBuffer buffer = picture.getRaster().getDataBuffer();
    if (buffer instanceof DataBufferByte bytes) {
      System.arraycopy(bytes.getData(), start, into, offset, width);
      return;
    }
    short[] shorts = ((DataBufferUShort) buffer).getData();
    for (int x = 0; x < width; x++) {
      into[offset + x] = (byte) (shorts[start + x] >> 8);
    }
  }

  /**
   * Reads a row.
   *
   * @param into {@code width} values 0xRRGGBB are written
   */
  void row(int y, int[] into) {
    if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      byte[] data = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
      int at = sampleIndex(y);
      for (int x = 0; x < width; x++, at += 3) {
        into[x] = (data[at + 2] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | (data[at] & 0xff);
      }
      return;
    }
    drawStrip(y);
    strip.getRaster().getDataElements(0, y - stripTop, width, 1, into);
  }

  private int sampleIndex(int y) {
    WritableRaster raster = picture.getRaster();
    ComponentSampleModel model = (ComponentSampleModel) raster.getSampleModel();
    int band = model.getNumBands() == 3 ? 2 : 0; // blue is stored first
    return model.getOffset(
            -raster.getSampleModelTranslateX(), y - raster.getSampleModelTranslateY(), band)
        + raster.getDataBuffer().getOffset();
  }

  private void drawStrip(int y) {
    if (stripTop >= 0 && y >= stripTop && y < stripTop + STRIP) {
      return;
    }
    if (strip == null) {
      strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
    }
    stripTop = y;
    Graphics2D graphics = strip.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, STRIP);
    graphics.drawImage(picture, 0, -y, null);
    graphics.dispose();
  }
}
