package org.mingzhang.extractor.scan;

import java.util.List;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.image.PageInk;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

/** Reads the picture of a page, or of a part of one, with OCR engines. */
public final class ScanReader {

  private final OcrService ocr;
  private final TableDetector tableDetector = new TableDetector();

  /**
   * @param ocr reads the lines; not closed here
   */
  public ScanReader(OcrService ocr) {
    this.ocr = ocr;
  }

  /** Whether there is an engine; without one no picture need be made. */
  public boolean isAble() {
    return !ocr.engines().isEmpty();
  }

  /**
   * Reads a picture.
   *
   * @param number 1-based page number
   * @param page the box of the whole page as displayed, in points
   * @param kind what the page is made of
   * @param picture the picture of the page or of a part of it, without the words in {@code runs}
   * @param runs the words that the file itself has where the picture is, as displayed, in points:
   *     hidden ones are a reading of the picture among others, visible ones stand over it and are
   *     certain
   * @return the page with what the picture shows, in points of the page as displayed; what could
   *     not be read in it is in {@link Page#unread()}
   */
  public Page read(int number, Box page, PageKind kind, ScanImage picture, List<Run> runs) {
    PageInk ink = PageInk.of(picture);
    if (!ink.isReadable()) {
      return unread(number, page, kind, picture, runs);
    }
    ScannedPage scanned = new ScannedPage(ink, picture, ocr, tableDetector, runs);
    return new Page(
        number,
        page.width(),
        page.height(),
        kind,
        scanned.lines(),
        scanned.tables(),
        scanned.words(),
        scanned.rulings(),
        List.of(),
        scanned.unread(),
        picture.turn());
  }

  private static Page unread(
      int number, Box page, PageKind kind, ScanImage picture, List<Run> runs) {
    Box shown = picture.onPage(0, 0, picture.ink().width(), picture.ink().height());
    List<Word> words = runs.stream().map(Run::word).toList();
    return new Page(
        number,
        page.width(),
        page.height(),
        kind,
        List.of(),
        List.of(),
        words,
        List.of(),
        List.of(),
        List.of(new UnreadRegion(shown, "specks all over the picture, no print")));
  }
}
