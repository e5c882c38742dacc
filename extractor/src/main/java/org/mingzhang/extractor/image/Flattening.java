package org.mingzhang.extractor.image;

import java.util.List;

/**
 * Where a place of the picture would lie if the paper had been flat and straight under the scanner:
 * takes away what skew, perspective and bend the picture still has, as far as its rulings show it.
 *
 * <p>A level ruling ought to have one y all along. How far its y strays is fitted, over all
 * rulings, by {@code a·u + b·u·v + c·u²} with u and v the place on the page from -1 to 1; upright
 * rulings likewise with u and v exchanged.
 */
final class Flattening {

  /** Shape terms are believed less than the skew: so many samples' worth against them. */
  private static final double DOUBT = 8;

  /** One sample each so many pixels along a ruling. */
  private static final int SAMPLE = 16;

  private final double centerX;
  private final double centerY;
  private final double scaleX;
  private final double scaleY;
  private final Drift levelDrift;
  private final Drift uprightDrift;

  private Flattening(int width, int height, Drift levelDrift, Drift uprightDrift) {
    centerX = width / 2.0;
    centerY = height / 2.0;
    scaleX = 2.0 / width;
    scaleY = 2.0 / height;
    this.levelDrift = levelDrift;
    this.uprightDrift = uprightDrift;
  }

  /**
   * What straightens the given lines best.
   *
   * @param level lines known to be level rulings
   * @param upright lines known to be upright rulings, in the mirrored picture
   */
  static Flattening of(List<Trace> level, List<Trace> upright, int width, int height) {
    return new Flattening(
        width, height, Drift.of(level, width, height), Drift.of(upright, height, width));
  }

  /** The flat x of a place in the picture. */
  double flatX(double x, double y) {
    return x - uprightDrift.at((y - centerY) * scaleY, (x - centerX) * scaleX);
  }

  /** The flat y of a place in the picture. */
  double flatY(double x, double y) {
    return y - levelDrift.at((x - centerX) * scaleX, (y - centerY) * scaleY);
  }

  /** The x in the picture of a flat place. */
  double pictureX(double flatX, double flatY) {
    double x = flatX;
    double y = flatY;
    for (int i = 0; i < 2; i++) {
      double nextX = flatX + uprightDrift.at((y - centerY) * scaleY, (x - centerX) * scaleX);
      y = flatY + levelDrift.at((x - centerX) * scaleX, (y - centerY) * scaleY);
      x = nextX;
    }
    return x;
  }

  /** The y in the picture of a flat place. */
  double pictureY(double flatX, double flatY) {
    double x = flatX;
    double y = flatY;
    for (int i = 0; i < 2; i++) {
      double nextX = flatX + uprightDrift.at((y - centerY) * scaleY, (x - centerX) * scaleX);
      y = flatY + levelDrift.at((x - centerX) * scaleX, (y - centerY) * scaleY);
      x = nextX;
    }
    return y;
  }

  /** How lines of one direction stray, by where on the page. */
  private static final class Drift {

    private final double skew;
    private final double twist;
    private final double bend;

    /** Least and greatest u, least and greatest v of the rulings. */
    private final double[] bounds;

    private Drift(double skew, double twist, double bend, double[] bounds) {
      this.skew = skew;
      this.twist = twist;
      this.bend = bend;
      this.bounds = bounds;
    }

    static Drift of(List<Trace> lines, int along, int across) {
      double[][] normal = new double[3][4];
      double[] bounds = {1, -1, 1, -1};
      for (Trace line : lines) {
        add(line, along, across, normal, bounds);
      }
      normal[0][0] += 1e-6;
      normal[1][1] += DOUBT * 0.1;
      normal[2][2] += DOUBT * 0.1;
      double[] solved = solve(normal);
      return new Drift(solved[0], solved[1], solved[2], bounds);
    }

    private static void add(Trace line, int along, int across, double[][] normal, double[] bounds) {
      int samples = Math.max(2, line.length() / SAMPLE);
      double[][] rows = new double[samples][4];
      double[] means = new double[4];
      for (int s = 0; s < samples; s++) {
        int i = (int) ((long) s * (line.length() - 1) / (samples - 1));
        double u = (line.from() + i - along / 2.0) * 2 / along;
        double v = (line.path()[i] - across / 2.0) * 2 / across;
        rows[s] = new double[] {u, u * v, u * u, line.path()[i]};
        for (int k = 0; k < 4; k++) {
          means[k] += rows[s][k] / samples;
        }
        bounds[0] = Math.min(bounds[0], u);
        bounds[1] = Math.max(bounds[1], u);
        bounds[2] = Math.min(bounds[2], v);
        bounds[3] = Math.max(bounds[3], v);
      }
      for (double[] row : rows) {
        for (int j = 0; j < 3; j++) {
          for (int k = 0; k < 4; k++) {
            normal[j][k] += (row[j] - means[j]) * (row[k] - means[k]);
          }
        }
      }
    }

    /** Gaussian elimination of the three normal equations. */
    private static double[] solve(double[][] m) {
      for (int p = 0; p < 3; p++) {
        for (int r = p + 1; r < 3; r++) {
          double share = m[r][p] / m[p][p];
          for (int k = p; k < 4; k++) {
            m[r][k] -= share * m[p][k];
          }
        }
      }
      double[] solved = new double[3];
      for (int p = 2; p >= 0; p--) {
        double rest = m[p][3];
        for (int k = p + 1; k < 3; k++) {
          rest -= m[p][k] * solved[k];
        }
        solved[p] = rest / m[p][p];
      }
      return solved;
    }

    /** How far a line at {@code v} has strayed at {@code u}; beyond the rulings as at their end. */
    double at(double u, double v) {
      if (bounds[0] > bounds[1]) {
        return 0;
      }
      double inU = Math.max(bounds[0], Math.min(bounds[1], u));
      double inV = Math.max(bounds[2], Math.min(bounds[3], v));
      return inU * (skew + twist * inV + bend * inU);
    }
  }
}
