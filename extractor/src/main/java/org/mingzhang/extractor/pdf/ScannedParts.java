package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.scan.PictureReader;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/** Reads the large pictures on a page of visible text and adds what they show to the page. */
final class ScannedParts {

  /** Tables that share this part of the smaller one are the same table. */
  private static final double SAME = 0.3;

  private final PagePictures pictures;
  private final PictureReader reader;

  ScannedParts(PagePictures pictures, PictureReader reader) {
    this.pictures = pictures;
    this.reader = reader;
  }

  /** Whether a page has pictures that may hold text. */
  static boolean anyIn(PageContent content, Box page) {
    return !PictureRegions.large(content.images(), page).isEmpty();
  }

  /**
   * Adds what the pictures show.
   *
   * @param digital the page as its visible text gives it
   * @param content what it shows
   * @param rest its visible words outside of tables
   * @param hidden its hidden words
   */
  Page added(Page digital, PageContent content, List<Run> rest, List<Run> hidden) {
    List<Box> regions = PictureRegions.large(content.images(), digital.box());
    Page page = digital;
    List<Run> left = new ArrayList<>(rest);
    boolean anyRead = false;
    for (Box region : regions) {
      if (!reader.canRead(within(region, hidden))) {
        page = with(page, List.of(new UnreadRegion(region, "a picture that no engine reads")));
        continue;
      }
      try {
        Optional<Page> read = read(page, region, content, left, hidden);
        anyRead |= read.isPresent();
        page = read.isEmpty() ? page : joined(page, read.get(), left, region);
      } catch (UnreadablePictureException e) {
        page = with(page, List.of(new UnreadRegion(region, "a picture " + e.getMessage())));
      }
    }
    return of(page, anyRead ? PageKind.MIXED : kindWithoutPictures(page));
  }

  /** A page whose pictures hold no text is what its text makes it. */
  private static PageKind kindWithoutPictures(Page page) {
    boolean unread = !page.unread().isEmpty();
    return page.kind() == PageKind.MIXED && !unread ? PageKind.DIGITAL : page.kind();
  }

  private Optional<Page> read(
      Page page, Box region, PageContent content, List<Run> left, List<Run> hidden)
      throws UnreadablePictureException {
    List<Run> inside = new ArrayList<>(within(region, hidden));
    inside.addAll(within(region, left));
    return reader.readIfText(
        page.number(),
        page.box(),
        page.kind(),
        pictures.of(page.number(), region, content, page.box()),
        inside);
  }

  private static List<Run> within(Box region, List<Run> runs) {
    return runs.stream()
        .filter(r -> region.contains(r.box().centerX(), r.box().centerY()))
        .toList();
  }

  /** Both together; the words over the picture were placed with it and are taken from the rest. */
  private static Page joined(Page page, Page read, List<Run> left, Box region) {
    left.removeAll(within(region, left));
    List<Table> tables = new ArrayList<>(page.tables());
    for (Table table : read.tables()) {
      if (page.tables().stream().noneMatch(t -> isSame(t, table))) {
        tables.add(table);
      }
    }
    tables.sort(
        Comparator.comparingDouble((Table t) -> t.box().y0()).thenComparing(t -> t.box().x0()));
    List<TextLine> lines = new ArrayList<>(LineBuilder.lines(words(left)));
    read.lines().stream().filter(l -> !isInTable(l, page)).forEach(lines::add);
    lines.sort(Comparator.comparingDouble(l -> l.box().y0()));
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.kind(),
        lines,
        tables,
        both(page.words(), read.words()),
        both(page.rulings(), read.rulings()),
        page.images(),
        both(page.unread(), read.unread()));
  }

  private static boolean isSame(Table a, Table b) {
    double smaller = Math.min(a.box().area(), b.box().area());
    return a.box().overlapArea(b.box()) > SAME * smaller;
  }

  private static boolean isInTable(TextLine line, Page page) {
    Box box = line.box();
    return page.tables().stream().anyMatch(t -> t.box().contains(box.centerX(), box.centerY()));
  }

  private static List<Word> words(List<Run> runs) {
    return runs.stream().map(Run::word).toList();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static Page with(Page page, List<UnreadRegion> unread) {
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.kind(),
        page.lines(),
        page.tables(),
        page.words(),
        page.rulings(),
        page.images(),
        both(page.unread(), unread),
        page.turn());
  }

  private static Page of(Page page, PageKind kind) {
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        kind,
        page.lines(),
        page.tables(),
        page.words(),
        page.rulings(),
        page.images(),
        page.unread(),
        page.turn());
  }
}
