package org.mingzhang.extractor.image;

/** Makes the picture of a page ready for reading: clean, on white paper, its lines level. */
public final class Straightening {

  /** Skew of less than this, in degrees, is not worth the blur of undoing it. */
  private static final double LEAST_SKEW = 0.04;

  /** Below this many pixels an inch a single pixel may be the dot of a letter. */
  private static final double FINE = 140;

  private Straightening() {}

  /**
   * Makes a picture ready. Its lines run level afterwards, but it may be upside down.
   *
   * @param picture as it came
   */
  public static ScanImage of(PagePicture picture) {
    double dpi = picture.dpi();
    PagePicture clean =
        new PagePicture(cleaned(picture.ink(), dpi), picture.toPage(), picture.brokenOff());
    PagePicture level =
        LineDirection.isUpright(clean.ink(), dpi)
            ? clean.after(Turning.quarters(clean.ink(), 1))
            : clean;
    double skew = Skew.degrees(level.ink());
    PagePicture straight =
        Math.abs(skew) < LEAST_SKEW ? level : level.after(Turning.levelled(level.ink(), skew));
    return new ScanImage(straight.ink(), straight.toPage(), dpi);
  }

  private static GreyImage cleaned(GreyImage ink, double dpi) {
    if (Speckles.isBlackAndWhite(ink)) {
      return dpi < FINE ? ink : Speckles.removed(ink);
    }
    return PaperLight.even(ink, dpi);
  }
}
