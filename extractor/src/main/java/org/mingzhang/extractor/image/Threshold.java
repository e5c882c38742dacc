package org.mingzhang.extractor.image;

/** The shade between ink and paper. */
final class Threshold {

  /** Ink is never lighter than this on white paper. */
  private static final int LIGHTEST = 210;

  /** On white paper what is darker than this is always ink. */
  private static final int DARKEST = 90;

  /** Only each so manieth pixel is counted. */
  private static final int STEP = 7;

  private Threshold() {}

  /**
   * The shade that parts the pixels of a picture best into two groups (Otsu, 1979), within what ink
   * on white paper can be.
   *
   * @return pixels darker than this are ink
   */
  static int of(GreyImage picture) {
    int[] counts = new int[256];
    byte[] pixels = picture.pixels();
    for (int i = 0; i < pixels.length; i += STEP) {
      counts[pixels[i] & 0xff]++;
    }
    return Math.max(DARKEST, Math.min(LIGHTEST, otsu(counts)));
  }

  private static int otsu(int[] counts) {
    double all = 0;
    double sum = 0;
    for (int shade = 0; shade < counts.length; shade++) {
      all += counts[shade];
      sum += (double) shade * counts[shade];
    }
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int threshold = 0;
    for (int shade = 0; shade < counts.length - 1; shade++) {
      dark += counts[shade];
      darkSum += (double) shade * counts[shade];
      double light = all - dark;
      if (dark > 0 && light > 0) {
        double distance = darkSum / dark - (sum - darkSum) / light;
        double between = dark * light * distance * distance;
        if (between > best) {
          best = between;
          threshold = shade + 1;
        }
      }
    }
    return threshold;
  }
}
