package org.mingzhang.extractor.pdf;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.text.Run;

/** Tells where a page shows text of which the characters are not known. */
final class UnreadText {

  /** So many filled shapes with curves and not one character: text turned into outlines. */
  private static final int OUTLINED_TEXT = 40;

  /** A page on which this share of the characters has no Unicode cannot be read as text. */
  private static final double UNMAPPED_SHARE = 0.3;

  private UnreadText() {}

  /**
   * The regions: the whole page where much is unknown, else the words in question.
   *
   * @param visible the visible words of the page
   */
  static List<UnreadRegion> regions(PageContent content, List<Run> visible, Box page) {
    if (isOutlined(content)) {
      return List.of(new UnreadRegion(page, "text drawn as outlines, no engine reads it"));
    }
    if (isUnmapped(content)) {
      return List.of(new UnreadRegion(page, "its fonts do not tell which characters they show"));
    }
    return visible.stream()
        .filter(r -> r.word().text().contains(Glyph.UNMAPPED))
        .map(r -> new UnreadRegion(r.box(), "a font does not tell a character of this word"))
        .toList();
  }

  /** Whether the page shows text of which next to nothing is known. */
  static boolean isWholePage(PageContent content) {
    return isOutlined(content) || isUnmapped(content);
  }

  private static boolean isOutlined(PageContent content) {
    return shown(content) == 0 && content.outlines() >= OUTLINED_TEXT;
  }

  private static boolean isUnmapped(PageContent content) {
    long unmapped = content.glyphs().stream().filter(Glyph::isUnmapped).count();
    return unmapped > UNMAPPED_SHARE * shown(content);
  }

  private static long shown(PageContent content) {
    return content.glyphs().stream().filter(g -> !g.isBlank()).count();
  }

  /** Why parts of a page could not be run, each as a region of its own. */
  static List<UnreadRegion> damaged(PageContent content, Box page) {
    String part = content.glyphs().isEmpty() ? "the page is damaged: " : "part of it is damaged: ";
    return content.damage().stream().map(reason -> new UnreadRegion(page, part + reason)).toList();
  }
}
