package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes round seals out of a picture that have the colour of its print: the ring, the star, and
 * what rulings there are under them. The words of a seal stay: they look as print does, see {@link
 * SealWords}.
 */
final class SealRemover {

  /** So many seals are looked for. */
  private static final int MOST_SEALS = 4;

  private final Darkness darkness;
  private final int threshold;
  private final RulingFinder.Found found;
  private final RulingEraser rulings;
  private final SealRingFinder rings;
  private final SealStarFinder stars;
  private final SealEraser eraser;
  private final List<SealRing> opaqueRings = new ArrayList<>();
  private final List<SealStar> opaqueStars = new ArrayList<>();

  /**
   * @param clean the pixels of the picture without rulings, to be painted
   * @param darkness their darkness, to be painted as well
   * @param found the rulings
   * @param rulings takes them out
   * @param dpi pixels an inch
   */
  SealRemover(
      byte[] clean,
      Darkness darkness,
      PaperShade paper,
      RulingFinder.Found found,
      RulingEraser rulings,
      double dpi) {
    this.darkness = darkness;
    this.threshold = darkness.inkThreshold();
    this.found = found;
    this.rulings = rulings;
    int width = darkness.width();
    int height = darkness.height();
    rings = new SealRingFinder(width, height, darkness.levels(), threshold, dpi);
    stars = new SealStarFinder(width, height, darkness.levels(), threshold);
    eraser = new SealEraser(width, height, clean, darkness.levels(), paper, threshold);
  }

  /**
   * What is left of the ink, and where seals were.
   *
   * @param ink its pieces
   * @param seals the rings that were taken out
   * @param cover what they hid
   */
  // A list of all the ink of a page would only be made to be taken apart again.
  @SuppressWarnings("ArrayRecordComponent")
  record Removed(Blob[] ink, List<SealRing> seals, SealCover cover) {}

  /**
   * Takes the seals out of the pictures.
   *
   * @param ink the ink of the picture
   * @param letter the usual height of a letter, in pixels
   */
  Removed remove(Blob[] ink, double letter) {
    FreeLines finder = new FreeLines(letter);
    List<SealRing> seals = new ArrayList<>();
    Blob[] left = ink;
    while (seals.size() < MOST_SEALS) {
      List<Blob> large = Arrays.stream(left).filter(finder::isDrawing).toList();
      Optional<SealRing> ring = rings.find(large);
      if (ring.isEmpty()) {
        break;
      }
      remove(ring.get());
      seals.add(ring.get());
      left = InkRuns.of(darkness.width(), darkness.height(), darkness.levels(), threshold).blobs();
    }
    return new Removed(left, seals, new SealCover(opaqueRings, opaqueStars));
  }

  private void remove(SealRing ring) {
    if (eraser.erase(ring)) {
      opaqueRings.add(ring);
    }
    found.hidden().forEach(ruling -> removeWithin(ring, ruling));
    stars.find(ring).filter(eraser::erase).ifPresent(opaqueStars::add);
  }

  /** Takes out the part of a ruling that lies under a seal, where it could not be followed. */
  private void removeWithin(SealRing ring, PixelRuling ruling) {
    Flattening flattening = found.flattening();
    double centre = ruling.level() ? ring.centerX() : ring.centerY();
    int end = ruling.level() ? darkness.width() : darkness.height();
    int from = (int) Math.max(Math.max(0, ruling.from()), centre - ring.reach());
    int to = (int) Math.min(Math.min(end, ruling.to()), centre + ring.reach());
    double across = ruling.level() ? ring.centerY() : ring.centerX();
    if (to - from < 2 || Math.abs(ruling.at() - across) > ring.reach()) {
      return;
    }
    float[] path = new float[to - from];
    for (int i = 0; i < path.length; i++) {
      path[i] =
          (float)
              (ruling.level()
                  ? flattening.pictureY(from + i, ruling.at())
                  : flattening.pictureX(ruling.at(), from + i));
    }
    Trace trace = new Trace(from, path, new byte[path.length], ruling.thickness(), 4 * threshold);
    if (ruling.level()) {
      rulings.eraseLevel(List.of(trace));
    } else {
      rulings.eraseUpright(List.of(trace));
    }
  }
}
