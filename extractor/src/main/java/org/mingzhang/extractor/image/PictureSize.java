package org.mingzhang.extractor.image;

/** How large a picture may be, so that none takes more memory than a page is worth. */
public final class PictureSize {

  /** Larger pictures are refused. A page of A3 at 1200 dpi has 278 million pixels. */
  private static final long MOST_PIXELS = 300_000_000L;

  /** Decoded samples that are held at once, in bytes. */
  private static final long MOST_BYTES = 120_000_000L;

  /** Pixels of a picture that is analysed; A3 at 300 dpi has 17 million. */
  private static final long MOST_ANALYSED = 25_000_000L;

  /** More pixels an inch than this make reading slower and no better. */
  private static final double MOST_DPI = 400;

  private PictureSize() {}

  /**
   * Refuses what is too large or has no size.
   *
   * @throws UnreadablePictureException if the picture is not to be decoded
   */
  public static void check(long width, long height) throws UnreadablePictureException {
    if (width < 1 || height < 1) {
      throw new UnreadablePictureException("without size", null);
    }
    if (width * height > MOST_PIXELS) {
      throw new UnreadablePictureException(
          "of " + width + " × " + height + " pixels, more than can be read", null);
    }
  }

  /**
   * Each so manieth column and row is decoded, so that the picture can be held.
   *
   * @param bytesPerPixel of the decoded picture
   */
  public static int subsampling(long width, long height, int bytesPerPixel) {
    int step = 1;
    while (width / step * (height / step) * bytesPerPixel > MOST_BYTES) {
      step++;
    }
    return step;
  }

  /** By how much a decoded picture of {@code dpi} is to be reduced before it is analysed. */
  public static int reduction(long width, long height, double dpi) {
    int factor = 1;
    while (dpi / factor > MOST_DPI || width / factor * (height / factor) > MOST_ANALYSED) {
      factor++;
    }
    return factor;
  }

  /** The dpi at which a page of this size can be rendered, {@code wished} or less. */
  public static double affordableDpi(double squareInches, double wished) {
    return Math.min(wished, Math.sqrt(MOST_ANALYSED / squareInches));
  }
}
