package org.mingzhang.extractor.jpeg2000;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the head of a JPEG 2000 codestream says (ISO/IEC 15444-1, A.5.1, marker segment SIZ).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components how many samples a pixel has
 */
record Codestream(int width, int height, int components) {

  /** The markers SOC and SIZ, with which each codestream begins. */
  private static final int BEGIN = 0xff4fff51;

  /** The codestream of a JP2 file lies behind boxes of some kilobytes at most. */
  private static final int FARTHEST = 1 << 20;

  /** From the markers to the sizes: length and capabilities of the segment. */
  private static final int TO_SIZES = 8;

  /** The sizes, the offsets and the tiles: eight numbers of four bytes. */
  private static final int SIZES = 32;

  /**
   * Finds the head.
   *
   * @param data a JP2 file or a bare codestream
   * @throws IOException if there is none
   */
  static Codestream in(byte[] data) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(data);
    int last = Math.min(FARTHEST, data.length - TO_SIZES - SIZES - 2);
    for (int at = 0; at <= last; at++) {
      if (buffer.getInt(at) == BEGIN) {
        return at(buffer, at + TO_SIZES);
      }
    }
    throw new IOException("no JPEG 2000 codestream");
  }

  private static Codestream at(ByteBuffer buffer, int sizes) throws IOException {
    long width = unsigned(buffer, sizes) - unsigned(buffer, sizes + 8);
    long height = unsigned(buffer, sizes + 4) - unsigned(buffer, sizes + 12);
    if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw new IOException("a JPEG 2000 codestream without a size");
    }
    return new Codestream((int) width, (int) height, buffer.getShort(sizes + SIZES) & 0xffff);
  }

  private static long unsigned(ByteBuffer buffer, int at) {
    return buffer.getInt(at) & 0xffffffffL;
  }
}
