package org.mingzhang.extractor.image;

import java.util.List;

/**
 * Cuts the picture of a line out of the page: in shades of grey, straightened where the page is
 * bent, with a margin of paper, and without the ink of its neighbours.
 */
final class LineCropper {

  /** Paper left around the ink, as a share of a letter's height. */
  private static final double MARGIN = 0.12;

  private static final int LEAST_MARGIN = 3;

  /** A line lower than this (letters), such as a dash, gets paper until it is so high. */
  private static final double LEAST_HEIGHT = 0.9;

  private final GreyImage clean;
  private final Flattening flattening;
  private final PaperShade paper;
  private final double letter;

  /**
   * @param clean the picture without rulings
   * @param letter the usual height of a letter, in pixels
   */
  LineCropper(GreyImage clean, Flattening flattening, PaperShade paper, double letter) {
    this.clean = clean;
    this.flattening = flattening;
    this.paper = paper;
    this.letter = letter;
  }

  /**
   * The picture of a line.
   *
   * @param line its ink, in flat pixels
   * @param foreign ink near by that is not to be seen
   */
  InkLine crop(List<Blob> line, List<Blob> foreign) {
    FlatBox ink = FreeLines.box(line);
    int margin = (int) Math.max(LEAST_MARGIN, Math.round(MARGIN * letter));
    int extra = (int) Math.max(0, (LEAST_HEIGHT * letter - ink.height()) / 2);
    int left = (int) ink.left() - margin;
    int top = (int) ink.top() - margin - extra;
    int width = (int) ink.width() + 2 * margin;
    int height = (int) ink.height() + 2 * (margin + extra);
    byte[] pixels = sample(left, top, width, height);
    for (Blob blob : foreign) {
      paint(blob, pixels, left, top, width, height);
    }
    return new InkLine(ink, left, top, new GreyImage(width, height, pixels));
  }

  private byte[] sample(int left, int top, int width, int height) {
    byte[] pixels = new byte[width * height];
    double middle = top + height / 2.0;
    int shiftX =
        (int) Math.round(flattening.pictureX(left + width / 2.0, middle) - left - width / 2.0);
    double leftShift = flattening.pictureY(left, middle) - middle;
    double rightShift = flattening.pictureY(left + width, middle) - middle;
    double centerShift = flattening.pictureY(left + width / 2.0, middle) - middle;
    double most = Math.max(leftShift, Math.max(rightShift, centerShift));
    double least = Math.min(leftShift, Math.min(rightShift, centerShift));
    boolean straight = most - least < 1.2;
    for (int x = 0; x < width; x++) {
      double shift =
          straight
              ? Math.round((most + least) / 2)
              : flattening.pictureY(left + x, middle) - middle;
      int whole = (int) Math.floor(shift);
      double part = shift - whole;
      int fromX = clamp(left + x + shiftX, clean.width());
      for (int y = 0; y < height; y++) {
        int shade = clean.at(fromX, clamp(top + y + whole, clean.height()));
        if (part > 0) {
          int next = clean.at(fromX, clamp(top + y + whole + 1, clean.height()));
          shade = (int) Math.round(shade * (1 - part) + next * part);
        }
        pixels[y * width + x] = (byte) shade;
      }
    }
    return pixels;
  }

  private static int clamp(int at, int end) {
    return Math.max(0, Math.min(end - 1, at));
  }

  /** Paints paper over ink of others, with the blur around it. */
  private void paint(Blob blob, byte[] pixels, int left, int top, int width, int height) {
    if (blob.right() + 1 < left
        || blob.left() - 1 > left + width
        || blob.bottom() + 1 < top
        || blob.top() - 1 > top + height) {
      return;
    }
    byte shade =
        (byte)
            paper.at(
                clamp((int) blob.centerX(), clean.width()),
                clamp((int) blob.centerY(), clean.height()));
    int[] runs = blob.runs();
    for (int i = 0; i < runs.length; i += 3) {
      int fromX = Math.max(0, runs[i + 1] - 1 - left);
      int toX = Math.min(width, runs[i + 2] + 1 - left);
      int fromY = Math.max(0, runs[i] - 1 - top);
      int toY = Math.min(height, runs[i] + 2 - top);
      for (int y = fromY; y < toY; y++) {
        for (int x = fromX; x < toX; x++) {
          pixels[y * width + x] = shade;
        }
      }
    }
  }
}
