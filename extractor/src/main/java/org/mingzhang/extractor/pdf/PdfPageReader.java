package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.scan.PictureReader;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/** Reads one page of a PDF: content → words and rulings → tables and lines. */
final class PdfPageReader {

  /** A picture on a born-digital page that covers this share of it may hold a table or a form. */
  private static final double LARGE_PICTURE = 0.2;

  private final TableDetector tableDetector;
  private final Layers layers;
  private final PagePictures pictures;
  private final PictureReader scans;

  /**
   * @param layers which layers of the document are switched off
   * @param pictures makes pictures of the document's pages
   * @param scans reads them
   */
  PdfPageReader(
      TableDetector tableDetector, Layers layers, PagePictures pictures, PictureReader scans) {
    this.tableDetector = tableDetector;
    this.layers = layers;
    this.pictures = pictures;
    this.scans = scans;
  }

  /**
   * Reads a page.
   *
   * @throws TooMuchContentException if it draws more than any printed page
   */
  Page read(PDPage pdPage, int number) throws TooMuchContentException {
    PageGeometry geometry = new PageGeometry(pdPage);
    PageContent content = ContentReader.read(pdPage, geometry, layers);
    Box box = new Box(0, 0, geometry.width(), geometry.height());
    PageKind kind = PageKinds.of(content, box);
    List<Run> runs = RunBuilder.runs(content.glyphs());
    return switch (kind) {
      case SCANNED, SCANNED_WITH_TEXT -> scan(number, box, kind, content, runs);
      default -> digital(number, box, kind, content, runs);
    };
  }

  private Page scan(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    List<UnreadRegion> unread = new ArrayList<>();
    Page read =
        new Page(
            number,
            box.width(),
            box.height(),
            kind,
            List.of(),
            List.of(),
            words(runs),
            content.rulings(),
            content.images(),
            List.of());
    if (scans.isAble()) {
      try {
        read = scans.read(number, box, kind, pictures.of(number, content, box), runs);
      } catch (UnreadablePictureException e) {
        unread.add(new UnreadRegion(box, "a picture " + e.getMessage()));
      }
    } else {
      unread.add(new UnreadRegion(box, unreadReason(kind)));
    }
    unread.addAll(read.unread());
    unread.addAll(damaged(content, box));
    return new Page(
        number,
        box.width(),
        box.height(),
        kind,
        read.lines(),
        read.tables(),
        read.words(),
        read.rulings(),
        content.images(),
        unread);
  }

  private static String unreadReason(PageKind kind) {
    return kind == PageKind.SCANNED
        ? PictureReader.NO_ENGINE
        : "scanned, its hidden text layer is not trusted and no engine reads the image";
  }

  private static List<UnreadRegion> damaged(PageContent content, Box page) {
    String part = content.glyphs().isEmpty() ? "the page is damaged: " : "part of it is damaged: ";
    return content.damage().stream().map(reason -> new UnreadRegion(page, part + reason)).toList();
  }

  private Page digital(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    List<Run> visible = runs.stream().filter(r -> !r.word().hidden()).toList();
    TableDetector.Detected detected = tableDetector.detect(content.rulings(), visible, box);
    List<TextLine> lines = LineBuilder.lines(words(detected.rest()));
    List<UnreadRegion> unread = new ArrayList<>(detected.unread());
    unread.addAll(damaged(content, box));
    unread.addAll(unreadPictures(content, box));
    unread.addAll(UnreadText.regions(content, visible, box));
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

  private static List<Word> words(List<Run> runs) {
    return runs.stream().map(Run::word).toList();
  }
}
