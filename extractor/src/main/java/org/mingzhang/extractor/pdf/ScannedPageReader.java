package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

  /**
   * Reads a scan, of which the file itself may know some words. Where no engine is at hand they are
   * all that is read, and the picture tells only the cells in which they stand.
   *
   * @return gives the page; the picture is made before, from the file
   */
  Supplier<Page> scan(int number, Box box, PageKind kind, PageContent content, List<Run> runs) {
    if (!reader.canRead(runs)) {
      return () -> unread(number, box, kind, content, runs, PictureReader.NO_ENGINE);
    }
    return read(number, box, kind, content, runs, () -> pictures.of(number, box, content, box));
  }

  /** Whether {@link #drawn} can read pages. */
  boolean isAble() {
    return reader.isAble();
  }

  /**
   * Reads a page that shows text whose characters the file does not tell.
   *
   * @return gives the page; the picture is made before, from the file
   */
  Supplier<Page> drawn(int number, Box box, PageContent content) {
    return read(
        number,
        box,
        PageKind.SCANNED,
        content,
        List.of(),
        () -> pictures.drawn(number, content, box));
  }

  private Supplier<Page> read(
      int number, Box box, PageKind kind, PageContent content, List<Run> runs, Source source) {
    try {
      PagePicture picture = source.picture();
      return () -> read(number, box, kind, content, runs, picture);
    } catch (UnreadablePictureException e) {
      return () -> unread(number, box, kind, content, runs, "a picture " + e.getMessage());
    }
  }

  private Page read(
      int number,
      Box box,
      PageKind kind,
      PageContent content,
      List<Run> runs,
      PagePicture picture) {
    Page read = reader.read(number, box, kind, picture, runs);
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
