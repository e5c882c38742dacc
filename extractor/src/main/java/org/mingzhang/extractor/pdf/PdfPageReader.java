package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.scan.PictureReader;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/** Reads one page of a PDF: content → words and rulings → tables and lines. */
final class PdfPageReader {

  private final TableDetector tableDetector;
  private final Layers layers;
  private final ScannedPageReader scans;
  private final ScannedParts parts;

  /**
   * @param layers which layers of the document are switched off
   * @param pictures makes pictures of the document's pages
   * @param reader reads them
   */
  PdfPageReader(
      TableDetector tableDetector, Layers layers, PagePictures pictures, PictureReader reader) {
    this.tableDetector = tableDetector;
    this.layers = layers;
    this.scans = new ScannedPageReader(pictures, reader);
    this.parts = new ScannedParts(pictures, reader);
  }

  /**
   * Begins to read a page: its content is read and its pictures are made, what they show is for
   * whoever asks for the page.
   *
   * @return gives the page; safe to ask on another thread
   * @throws TooMuchContentException if it draws more than any printed page
   */
  Supplier<Page> begin(PDPage pdPage, int number) throws TooMuchContentException {
    PageGeometry geometry = new PageGeometry(pdPage);
    PageContent content = ContentReader.read(pdPage, geometry, layers);
    Box box = new Box(0, 0, geometry.width(), geometry.height());
    PageKind kind = PageKinds.of(content, box);
    List<Run> runs = RunBuilder.runs(content.glyphs());
    if (kind == PageKind.SCANNED || kind == PageKind.SCANNED_WITH_TEXT) {
      return scans.scan(number, box, kind, content, runs);
    }
    if (UnreadText.isWholePage(content) && scans.isAble()) {
      return scans.drawn(number, box, content);
    }
    if (ScannedParts.anyIn(content, box)) {
      // Their pictures are made from the file, one by one.
      Page page = digital(number, box, kind, content, runs);
      return () -> page;
    }
    return () -> digital(number, box, kind, content, runs);
  }

  private Page digital(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    List<Run> visible = runs.stream().filter(r -> !r.word().hidden()).toList();
    List<Run> hidden = runs.stream().filter(r -> r.word().hidden()).toList();
    TableDetector.Detected detected = tableDetector.detect(content.rulings(), visible, box);
    List<TextLine> lines = LineBuilder.lines(words(detected.rest()));
    List<UnreadRegion> unread = new ArrayList<>(detected.unread());
    unread.addAll(UnreadText.damaged(content, box));
    unread.addAll(UnreadText.regions(content, visible, box));
    Page page =
        new Page(
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
    return parts.added(page, content, detected.rest(), hidden);
  }

  private static List<Word> words(List<Run> runs) {
    return runs.stream().map(Run::word).toList();
  }
}
