package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/** Reads one page of a PDF: content → words and rulings → tables and lines. */
final class PdfPageReader {

  /** A picture on a born-digital page that covers this share of it may hold a table or a form. */
  private static final double LARGE_PICTURE = 0.2;

  /** So many filled shapes with curves and not one character: text turned into outlines. */
  private static final int OUTLINED_TEXT = 40;

  /** A page on which this share of the characters has no Unicode cannot be read as text. */
  private static final double UNMAPPED_SHARE = 0.3;

  private final TableDetector tableDetector;

  PdfPageReader(TableDetector tableDetector) {
    this.tableDetector = tableDetector;
  }

  /**
   * Reads a page.
   *
   * @throws IOException if its content cannot be run
   */
  Page read(PDPage pdPage, int number) throws IOException {
    PageGeometry geometry = new PageGeometry(pdPage);
    PageContent content = ContentReader.read(pdPage, geometry);
    Box box = new Box(0, 0, geometry.width(), geometry.height());
    PageKind kind = PageKinds.of(content, box);
    List<Run> runs = RunBuilder.runs(content.glyphs());
    return switch (kind) {
      case SCANNED, SCANNED_WITH_TEXT -> scan(number, box, kind, content, runs);
      default -> digital(number, box, kind, content, runs);
    };
  }

  private static Page scan(
      int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    String reason =
        kind == PageKind.SCANNED
            ? "scanned, no engine reads it"
            : "scanned, its hidden text layer is not trusted and no engine reads the image";
    return new Page(
        number,
        box.width(),
        box.height(),
        kind,
        List.of(),
        List.of(),
        words(runs),
        content.rulings(),
        content.images(),
        List.of(new UnreadRegion(box, reason)));
  }

  private Page digital(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    List<Run> visible = runs.stream().filter(r -> !r.word().hidden()).toList();
    TableDetector.Detected detected = tableDetector.detect(content.rulings(), visible, box);
    List<TextLine> lines = LineBuilder.lines(words(detected.rest()));
    List<UnreadRegion> unread = new ArrayList<>(detected.unread());
    unread.addAll(unreadPictures(content, box));
    unread.addAll(unreadText(content, box));
    return new Page(
        number,
        box.width(),
        box.height(),
        kind,
        lines,
        detected.tables(),
        words(runs),
        content.rulings(),
        content.images(),
        unread);
  }

  private static List<UnreadRegion> unreadPictures(PageContent content, Box page) {
    return content.images().stream()
        .map(PageImage::box)
        .filter(b -> b.area() >= LARGE_PICTURE * page.area())
        .map(b -> new UnreadRegion(b, "a picture that no engine reads"))
        .toList();
  }

  private static List<UnreadRegion> unreadText(PageContent content, Box page) {
    long shown = content.glyphs().stream().filter(g -> !g.isBlank()).count();
    long unmapped = content.glyphs().stream().filter(g -> g.text().equals(Glyph.UNMAPPED)).count();
    if (shown == 0 && content.outlines() >= OUTLINED_TEXT) {
      return List.of(new UnreadRegion(page, "text drawn as outlines, no engine reads it"));
    }
    if (unmapped > UNMAPPED_SHARE * shown) {
      return List.of(new UnreadRegion(page, "its fonts do not tell which characters they show"));
    }
    return List.of();
  }

  private static List<Word> words(List<Run> runs) {
    return runs.stream().map(Run::word).toList();
  }
}
