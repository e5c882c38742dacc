package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.image.PagePicture;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.image.Straightening;
import org.mingzhang.extractor.image.TextTraces;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.text.Run;

/** Reads the picture of a page as it came: makes it ready, puts it upright, then reads it. */
public final class PictureReader {

  /** Why a picture stays unread where there is no engine. */
  public static final String NO_ENGINE = "scanned, no engine reads it";

  /** Paper with less ink than this share of it is blank but for specks. */
  private static final double BLANK = 0.002;

  private final ScanReader scans;
  private final boolean hiddenText;
  private final Orientation orientation;

  /**
   * @param ocr reads the lines; not closed here
   */
  public PictureReader(OcrService ocr) {
    this(ocr, true);
  }

  /**
   * @param ocr reads the lines; not closed here
   * @param hiddenText whether hidden words have to do where there is no engine
   */
  public PictureReader(OcrService ocr, boolean hiddenText) {
    this.scans = new ScanReader(ocr);
    this.hiddenText = hiddenText;
    this.orientation = new Orientation(ocr);
  }

  /** Whether there is an engine; without one no picture need be made. */
  public boolean isAble() {
    return scans.isAble();
  }

  /**
   * Whether there is an engine for a picture, or else hidden words that tell what it says; its
   * cells are then all that is looked for in the picture.
   *
   * @param runs the words that the file itself has where the picture is
   */
  public boolean canRead(List<Run> runs) {
    return isAble() || (hiddenText && runs.stream().anyMatch(run -> run.word().hidden()));
  }

  /**
   * Reads a picture, see {@link ScanReader#read}.
   *
   * @param picture as it came, perhaps askew, on its side or upside down
   */
  public Page read(int number, Box page, PageKind kind, PagePicture picture, List<Run> runs) {
    return read(number, page, kind, picture, Straightening.of(picture), runs);
  }

  /**
   * Reads a picture that may be a photograph, a logo or an ornament.
   *
   * @param picture as it came
   * @return what it shows; nothing where its shapes and shades are not those of text
   */
  public Optional<Page> readIfText(
      int number, Box page, PageKind kind, PagePicture picture, List<Run> runs) {
    ScanImage level = Straightening.of(picture);
    return TextTraces.in(level.ink(), level.dpi())
        ? Optional.of(read(number, page, kind, picture, level, runs))
        : Optional.empty();
  }

  private Page read(
      int number, Box page, PageKind kind, PagePicture picture, ScanImage level, List<Run> runs) {
    Page read = scans.read(number, page, kind, orientation.upright(level, runs), runs);
    List<UnreadRegion> unread = new ArrayList<>();
    read.unread().forEach(u -> unread.add(new UnreadRegion(within(page, u.box()), u.reason())));
    Box shown = within(page, level.onPage(0, 0, level.ink().width(), level.ink().height()));
    if (picture.brokenOff()) {
      unread.add(new UnreadRegion(shown, "a part of the picture is missing, its data break off"));
    }
    boolean nothing = read.lines().isEmpty() && read.tables().isEmpty() && unread.isEmpty();
    if (nothing && level.ink().darkShare() > BLANK) {
      unread.add(new UnreadRegion(shown, "a picture in which nothing could be read"));
    }
    return new Page(
        number,
        read.width(),
        read.height(),
        kind,
        read.lines(),
        read.tables(),
        read.words(),
        read.rulings(),
        read.images(),
        unread,
        read.turn());
  }

  /** The part of a box that is on the page: a picture made level is larger than its page. */
  private static Box within(Box page, Box box) {
    double x0 = Math.min(page.x1(), Math.max(page.x0(), box.x0()));
    double y0 = Math.min(page.y1(), Math.max(page.y0(), box.y0()));
    double x1 = Math.max(x0, Math.min(page.x1(), box.x1()));
    double y1 = Math.max(y0, Math.min(page.y1(), box.y1()));
    return new Box(x0, y0, x1, y1);
  }
}
