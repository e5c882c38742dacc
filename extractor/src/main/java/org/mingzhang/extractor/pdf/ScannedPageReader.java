package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.image.PagePicture;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.scan.PictureReader;
import org.mingzhang.extractor.text.Run;

/** Reads pages that are pictures as a whole. */
final class ScannedPageReader {

  private final PagePictures pictures;
  private final PictureReader reader;

  ScannedPageReader(PagePictures pictures, PictureReader reader) {
    this.pictures = pictures;
    this.reader = reader;
  }

  /** Makes the picture of a page. */
  @FunctionalInterface
  private interface Source {
    PagePicture picture() throws UnreadablePictureException;
  }

  /** Reads a scan, of which the file itself may know some words. */
  Page scan(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    if (!reader.isAble()) {
      return unread(number, box, kind, content, runs, withoutEngine(kind));
    }
    return read(number, box, kind, content, runs, () -> pictures.of(number, box, content, box));
  }

  private static String withoutEngine(PageKind kind) {
    return kind == PageKind.SCANNED
        ? PictureReader.NO_ENGINE
        : "scanned, its hidden text layer is not trusted and no engine reads the image";
  }

  /** Whether {@link #drawn} can read pages. */
  boolean isAble() {
    return reader.isAble();
  }

  /** Reads a page that shows text whose characters the file does not tell. */
  Page drawn(int number, Box box, PageContent content) {
    return read(
        number,
        box,
        PageKind.SCANNED,
        content,
        List.of(),
        () -> pictures.drawn(number, content, box));
  }

  private Page read(
      int number, Box box, PageKind kind, PageContent content, List<Run> runs, Source source) {
    try {
      Page read = reader.read(number, box, kind, source.picture(), runs);
      List<UnreadRegion> unread = new ArrayList<>(read.unread());
      unread.addAll(UnreadText.damaged(content, box));
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
          unread,
          read.turn());
    } catch (UnreadablePictureException e) {
      return unread(number, box, kind, content, runs, "a picture " + e.getMessage());
    }
  }

  private static Page unread(
      int number, Box box, PageKind kind, PageContent content, List<Run> runs, String reason) {
    List<UnreadRegion> unread = new ArrayList<>(List.of(new UnreadRegion(box, reason)));
    unread.addAll(UnreadText.damaged(content, box));
    List<Word> words = runs.stream().map(Run::word).toList();
    return new Page(
        number,
        box.width(),
        box.height(),
        kind,
        List.of(),
        List.of(),
        words,
        content.rulings(),
        content.images(),
        unread);
  }
}
