package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.PageImage;

/** The parts of a page that pictures cover. */
final class PictureRegions {

  /** Strips of one picture lie no further apart than this, in points. */
  private static final double SEAM = 2;

  /** A region that covers this share of the page may hold a table or a form. */
  private static final double LARGE = 0.2;

  /** The page is looked at in so many places across and down. */
  private static final int PLACES = 32;

  private PictureRegions() {}

  /** The large ones: pictures that touch or overlap are one. */
  static List<Box> large(List<PageImage> images, Box page) {
    List<Box> regions = new ArrayList<>();
    for (PageImage image : images) {
      Box grown = image.box();
      boolean joined = true;
      while (joined) {
        joined = false;
        for (Box region : List.copyOf(regions)) {
          if (touches(region, grown)) {
            regions.remove(region);
            grown = grown.union(region);
            joined = true;
          }
        }
      }
      regions.add(grown);
    }
    return regions.stream().filter(r -> r.overlapArea(page) >= LARGE * page.area()).toList();
  }

  private static boolean touches(Box a, Box b) {
    return a.grow(SEAM).overlapX(b) > 0 && a.grow(SEAM).overlapY(b) > 0;
  }

  /** The share of the page that pictures cover, those over each other counted once. */
  static double share(List<PageImage> images, Box page) {
    int covered = 0;
    for (int row = 0; row < PLACES; row++) {
      for (int column = 0; column < PLACES; column++) {
        double x = page.x0() + (column + 0.5) / PLACES * page.width();
        double y = page.y0() + (row + 0.5) / PLACES * page.height();
        covered += images.stream().anyMatch(i -> i.box().contains(x, y)) ? 1 : 0;
      }
    }
    return covered / (double) (PLACES * PLACES);
  }
}
