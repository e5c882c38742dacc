package org.mingzhang.extractor.pdf;

import java.util.List;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.Ruling;

/**
 * What the content stream of one page draws, as displayed.
 *
 * @param glyphs in drawing order
 * @param rulings as drawn, neither joined nor sorted
 * @param pictures in drawing order
 * @param outlines how many filled shapes with curves it has: many of them and no glyphs are text
 *     turned into outlines
 * @param damage why parts of it could not be run, in plain words; empty for a sound page
 */
record PageContent(
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<PlacedPicture> pictures,
    int outlines,
    List<String> damage) {

  /** Where its pictures show, in drawing order. */
  List<PageImage> images() {
    return pictures.stream().map(PlacedPicture::place).toList();
  }
}
