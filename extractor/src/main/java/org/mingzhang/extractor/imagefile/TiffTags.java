package org.mingzhang.extractor.imagefile;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * What the directories of a TIFF (TIFF 6.0, section 2) say of how its pictures are shown. EXIF data
 * in a JPEG are built the same way.
 *
 * @param orientation 1 to 8 as TIFF and EXIF count them; 1 where nothing is said
 * @param dpiX pixels an inch from left to right, as stored; 0 where nothing is said
 * @param dpiY pixels an inch from top to bottom, as stored; 0 where nothing is said
 */
record TiffTags(int orientation, double dpiX, double dpiY) {

  /** Where nothing is said. */
  static final TiffTags NOTHING = new TiffTags(1, 0, 0);

  private static final int ORIENTATION = 0x0112;
  private static final int X_RESOLUTION = 0x011A;
  private static final int Y_RESOLUTION = 0x011B;
  private static final int RESOLUTION_UNIT = 0x0128;
  private static final int CENTIMETRE = 3;
  private static final double CM_PER_INCH = 2.54;

  /** Bytes of a directory's entry. */
  private static final int ENTRY = 12;

  /** A file with more directories than this is no document. */
  private static final int MOST_DIRECTORIES = 10_000;

  private static final int MOST_ENTRIES = 1_000;

  /**
   * Reads all directories in order, those that come after a broken one left out.
   *
   * @param in a TIFF from its first byte on
   * @return one for each picture; none if this is no TIFF
   * @throws IOException if it cannot be read
   */
  static List<TiffTags> readAll(ImageInputStream in) throws IOException {
    List<TiffTags> all = new ArrayList<>();
    if (!takeByteOrder(in)) {
      return all;
    }
    Set<Long> seen = new HashSet<>(); // directories may be chained in a circle
    long directory = in.readUnsignedInt();
    while (directory > 0 && seen.add(directory) && all.size() < MOST_DIRECTORIES) {
      in.seek(directory);
      try {
        all.add(read(in));
        directory = in.readUnsignedInt();
      } catch (IOException e) {
        return all;
      }
    }
    return all;
  }

  private static boolean takeByteOrder(ImageInputStream in) throws IOException {
    in.seek(0);
    int mark = in.readUnsignedShort();
    in.setByteOrder(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    return (mark == 0x4949 || mark == 0x4D4D) && in.readUnsignedShort() == 42;
  }

  /** Reads the directory at this place and stops behind its last entry. */
  private static TiffTags read(ImageInputStream in) throws IOException {
    int orientation = 1;
    double x = 0;
    double y = 0;
    double unit = 1;
    int entries = in.readUnsignedShort();
    if (entries > MOST_ENTRIES) {
      throw new IOException("a directory of " + entries + " entries");
    }
    long first = in.getStreamPosition();
    for (int i = 0; i < entries; i++) {
      in.seek(first + (long) i * ENTRY);
      int tag = in.readUnsignedShort();
      in.skipBytes(6); // type and count
      switch (tag) {
        case ORIENTATION -> orientation = in.readUnsignedShort();
        case RESOLUTION_UNIT -> unit = in.readUnsignedShort() == CENTIMETRE ? CM_PER_INCH : 1;
        case X_RESOLUTION -> x = rational(in);
        case Y_RESOLUTION -> y = rational(in);
        default -> {
          // It does not say how the picture is shown.
        }
      }
    }
    in.seek(first + (long) entries * ENTRY);
    boolean known = orientation >= 1 && orientation <= 8;
    return new TiffTags(known ? orientation : 1, x * unit, y * unit);
  }

  private static double rational(ImageInputStream in) throws IOException {
    in.seek(in.readUnsignedInt());
    double numerator = in.readUnsignedInt();
    double denominator = in.readUnsignedInt();
    return denominator == 0 ? 0 : numerator / denominator;
  }
}
