package org.mingzhang.extractor.image;

/** Tells which traced lines are rulings on their own account and which only might be. */
final class RulingJudge {

  /** A solid line of this length (inches) is a ruling: longer than any stroke of a letter. */
  private static final double SURE_LENGTH = 0.55;

  /** A dashed or dotted line needs this length (inches). */
  private static final double SURE_DASHED_LENGTH = 1.5;

  /** No gap in a dashed line is longer than this (inches); those between lines of text are. */
  private static final double DASH_GAP = 0.06;

  private static final double SOLID_COVERAGE = 0.85;
  private static final double DASHED_COVERAGE = 0.3;

  /** Beside a ruling there is ground for this share of its length; strokes have others at them. */
  private static final double CLEARANCE = 0.75;

  /** A ruling that others must bear out has no longer gap (inches): lines of text do. */
  private static final double DOUBTFUL_GAP = 0.05;

  /** Coverage and clearance of such a ruling together; strokes that line up reach less. */
  private static final double DOUBTFUL_SCORE = 1.8;

  /** Thicker than this (inches) is a bar, not a ruling. */
  private static final double MOST_THICKNESS = 0.05;

  /** A line may stray from straight by so many pixels and this share of its length. */
  private static final double STRAY = 1.5;

  private static final double STRAY_SHARE = 0.006;

  /** Lines steeper than this are strokes. */
  private static final double MOST_SLOPE = 0.035;

  private final double dpi;

  RulingJudge(double dpi) {
    this.dpi = dpi;
  }

  /** Whether the line is a ruling whatever else is there. */
  boolean isSure(Trace line) {
    if (!isLine(line)) {
      return false;
    }
    boolean solid = line.coverage() >= SOLID_COVERAGE && line.length() >= SURE_LENGTH * dpi;
    boolean dashed =
        line.coverage() >= DASHED_COVERAGE
            && line.longestGap() <= DASH_GAP * dpi
            && line.length() >= SURE_DASHED_LENGTH * dpi;
    return solid || dashed;
  }

  /** Whether the line is a ruling if others bear it out. */
  boolean mayBe(Trace line) {
    return isLine(line)
        && line.coverage() >= SOLID_COVERAGE
        && line.coverage() + line.clearance() >= DOUBTFUL_SCORE
        && line.longestGap() <= DOUBTFUL_GAP * dpi;
  }

  private boolean isLine(Trace line) {
    return line.thickness() <= Math.max(3, MOST_THICKNESS * dpi)
        && line.clearance() >= CLEARANCE
        && isStraight(line);
  }

  private static boolean isStraight(Trace line) {
    float[] path = line.path();
    double slope = slope(path);
    if (Math.abs(slope) > MOST_SLOPE) {
      return false;
    }
    double mean = 0;
    for (float at : path) {
      mean += at;
    }
    mean /= path.length;
    double squares = 0;
    for (int i = 0; i < path.length; i++) {
      double stray = path[i] - mean - slope * (i - (path.length - 1) / 2.0);
      squares += stray * stray;
    }
    return Math.sqrt(squares / path.length) <= STRAY + STRAY_SHARE * path.length;
  }

  /** Slope of the straight line fitted to the path by least squares. */
  private static double slope(float[] path) {
    double middle = (path.length - 1) / 2.0;
    double products = 0;
    double squares = 0;
    for (int i = 0; i < path.length; i++) {
      products += (i - middle) * path[i];
      squares += (i - middle) * (i - middle);
    }
    return squares == 0 ? 0 : products / squares;
  }
}
