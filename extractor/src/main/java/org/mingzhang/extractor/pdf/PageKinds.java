package org.mingzhang.extractor.pdf;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.PageKind;

/** Decides what a page is made of, by what it shows. */
final class PageKinds {

  /** Pictures that cover this share of the page make it a scan. */
  private static final double SCAN = 0.5;

  /** A scan with no more visible characters than this has only a stamped number or a header. */
  private static final int FEW = 12;

  private PageKinds() {}

  static PageKind of(PageContent content, Box page) {
    long visible = content.glyphs().stream().filter(g -> !g.isBlank() && !g.hidden()).count();
    long hidden = content.glyphs().stream().filter(g -> !g.isBlank() && g.hidden()).count();
    if (PictureRegions.share(content.images(), page) >= SCAN) {
      if (visible > FEW && visible > hidden) {
        return PageKind.MIXED;
      }
      return hidden > 0 || visible > FEW ? PageKind.SCANNED_WITH_TEXT : PageKind.SCANNED;
    }
    boolean nothing =
        visible + hidden == 0
            && content.rulings().isEmpty()
            && content.images().isEmpty()
            && content.outlines() == 0
            && content.damage().isEmpty();
    return nothing ? PageKind.EMPTY : PageKind.DIGITAL;
  }
}
