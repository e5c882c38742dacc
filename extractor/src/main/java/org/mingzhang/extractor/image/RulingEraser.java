package org.mingzhang.extractor.image;

import java.util.List;

/**
 * Takes rulings out of a picture, leaving the strokes that cross them: where the ink goes on beyond
 * both sides of a ruling it stays, elsewhere paper is painted.
 */
final class RulingEraser {

  /** Ink that goes on so much farther than the line is thick (pixels) is a stroke of its own. */
  private static final int BEYOND = 3;

  private final int width;
  private final int height;
  private final byte[] clean;
  private final byte[] darkness;
  private final PaperShade paper;

  /**
   * @param clean the pixels of the picture, to be painted
   * @param darkness their darkness, to be painted as well
   */
  RulingEraser(int width, int height, byte[] clean, byte[] darkness, PaperShade paper) {
    this.width = width;
    this.height = height;
    this.clean = clean;
    this.darkness = darkness;
    this.paper = paper;
  }

  void eraseLevel(List<Trace> lines) {
    lines.forEach(line -> erase(line, true));
  }

  void eraseUpright(List<Trace> lines) {
    lines.forEach(line -> erase(line, false));
  }

  private void erase(Trace line, boolean level) {
    int ink = (int) Math.max(14, line.darkness() * 0.25);
    int half = (int) Math.ceil(line.thickness() / 2);
    int acrossEnd = level ? height : width;
    for (int along = line.from(); along < line.to(); along++) {
      int middle = Math.round((float) line.at(along));
      int before = extent(along, middle, -1, half + BEYOND, ink, level, acrossEnd);
      int after = extent(along, middle, 1, half + BEYOND, ink, level, acrossEnd);
      boolean strokeBefore = before >= half + BEYOND;
      boolean strokeAfter = after >= half + BEYOND;
      if (strokeBefore && strokeAfter) {
        continue;
      }
      int from = Math.max(0, middle - (strokeBefore ? half : before + 1));
      int to = Math.min(acrossEnd - 1, middle + (strokeAfter ? half : after + 1));
      for (int across = from; across <= to; across++) {
        int x = level ? along : across;
        int y = level ? across : along;
        clean[y * width + x] = (byte) paper.at(x, y);
        darkness[y * width + x] = 0;
      }
    }
  }

  /** How many pixels the ink goes on from the middle of a line to one side, up to a most. */
  private int extent(
      int along, int middle, int step, int most, int ink, boolean level, int acrossEnd) {
    int far = 0;
    while (far < most) {
      int across = middle + step * (far + 1);
      if (across < 0 || across >= acrossEnd) {
        return far;
      }
      int index = level ? across * width + along : along * width + across;
      if ((darkness[index] & 0xff) < ink) {
        return far;
      }
      far++;
    }
    return far;
  }
}
