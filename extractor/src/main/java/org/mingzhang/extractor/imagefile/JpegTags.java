package org.mingzhang.extractor.imagefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What the head of a JPEG says of how it is shown: its JFIF segment and its EXIF data. */
final class JpegTags {

  private static final int START_OF_SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final double CM_PER_INCH = 2.54;

  private JpegTags() {}

  /**
   * Reads the head of a JPEG.
   *
   * @param in the file from its first byte on
   * @return what it says; EXIF goes before JFIF
   * @throws IOException if it cannot be read
   */
  static TiffTags read(ImageInputStream in) throws IOException {
    in.seek(2);
    in.setByteOrder(ByteOrder.BIG_ENDIAN);
    TiffTags jfif = TiffTags.NOTHING;
    while (true) {
      int marker = in.readUnsignedShort();
      int length = in.readUnsignedShort() - 2;
      if (marker >> 8 != 0xFF || (marker & 0xFF) == START_OF_SCAN || length < 0) {
        return jfif;
      }
      long next = in.getStreamPosition() + length;
      int kind = marker & 0xFF;
      if (kind == APP0 || kind == APP1) {
        byte[] segment = new byte[length];
        in.readFully(segment);
        if (startsWith(segment, EXIF)) {
          return exif(segment, jfif);
        }
        if (startsWith(segment, JFIF) && length >= 12) {
          jfif = density(segment);
        }
      }
      in.seek(next);
    }
  }

  private static boolean startsWith(byte[] segment, byte[] mark) {
    return segment.length >= mark.length
        && Arrays.equals(segment, 0, mark.length, mark, 0, mark.length);
  }

  /** JFIF 1.02: version in two bytes, then the unit of density and the density both ways. */
  private static TiffTags density(byte[] segment) {
    double unit = segment[7] == 2 ? CM_PER_INCH : segment[7]; // 0 gives the pixels' shape only
    double x = ((segment[8] & 0xff) << 8 | (segment[9] & 0xff)) * unit;
    double y = ((segment[10] & 0xff) << 8 | (segment[11] & 0xff)) * unit;
    return new TiffTags(1, x, y);
  }

  private static TiffTags exif(byte[] segment, TiffTags jfif) {
    byte[] tiff = Arrays.copyOfRange(segment, EXIF.length, segment.length);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
      List<TiffTags> directories = TiffTags.readAll(in);
      if (directories.isEmpty()) {
        return jfif;
      }
      TiffTags shown = directories.get(0);
      return shown.dpiX() > 0 ? shown : new TiffTags(shown.orientation(), jfif.dpiX(), jfif.dpiY());
    } catch (IOException e) {
      return jfif; // damaged EXIF data do no harm to the picture
    }
  }
}
