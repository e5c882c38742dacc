package org.mingzhang.extractor.imagefile;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.image.DecodedPicture;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.InkChannel;
import org.mingzhang.extractor.image.PagePicture;
import org.mingzhang.extractor.image.PictureSize;
import org.mingzhang.extractor.image.Reduction;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.scan.PictureReader;

/** The pictures of an image file as pages. Not for use by several threads at once. */
public final class ImageFileSource implements PageSource {

  /** A4, for a picture whose own size cannot even be told. */
  private static final Box UNKNOWN_SIZE = new Box(0, 0, 595, 842);

  private static final String TOO_LARGE = "it needs more memory than there is";

  private static final double POINTS_PER_INCH = 72;

  private final ImageFile file;
  private final OcrService ocr;
  private final PictureReader reader;

  /**
   * @param file closed with this
   * @param ocr reads the pictures; not closed with this
   */
  public ImageFileSource(ImageFile file, OcrService ocr) {
    this.file = file;
    this.ocr = ocr;
    this.reader = new PictureReader(ocr);
  }

  @Override
  public int pageCount() {
    return file.count();
  }

  @Override
  public Page page(int number) {
    return begin(number).get();
  }

  @Override
  public Supplier<Page> begin(int number) {
    if (number < 1 || number > pageCount()) {
      throw new IndexOutOfBoundsException("page " + number + " of " + pageCount());
    }
    Box box = UNKNOWN_SIZE;
    try {
      PaperSize paper = file.paper(number - 1);
      box = paper.box();
      if (!reader.isAble()) {
        return given(unread(number, box, PictureReader.NO_ENGINE));
      }
      PagePicture picture = picture(number, paper);
      return () -> read(number, paper, picture);
    } catch (UnreadablePictureException e) {
      return given(unread(number, box, "a picture " + e.getMessage()));
    } catch (OutOfMemoryError e) {
      // One picture that unpacks to gigabytes; the memory is free again, the others can be read.
      return given(unread(number, box, TOO_LARGE));
    }
  }

  private static Supplier<Page> given(Page page) {
    return () -> page;
  }

  private Page read(int number, PaperSize paper, PagePicture picture) {
    try {
      Page read = reader.read(number, paper.box(), PageKind.SCANNED, picture, List.of());
      PageImage whole = new PageImage(paper.box(), picture.ink().width(), picture.ink().height());
      return new Page(
          number,
          paper.width(),
          paper.height(),
          PageKind.SCANNED,
          read.lines(),
          read.tables(),
          read.words(),
          read.rulings(),
          List.of(whole),
          read.unread(),
          read.turn());
    } catch (OutOfMemoryError e) {
      return unread(number, paper.box(), TOO_LARGE);
    }
  }

  private PagePicture picture(int number, PaperSize paper) throws UnreadablePictureException {
    DecodedPicture from = file.decode(number - 1);
    BufferedImage decoded = from.pixels();
    AffineTransform toPage = paper.toPage(decoded.getWidth(), decoded.getHeight());
    double dpi = POINTS_PER_INCH / Math.sqrt(Math.abs(toPage.getDeterminant()));
    GreyImage ink = InkChannel.of(decoded, dpi);
    int reduction = PictureSize.reduction(ink.width(), ink.height(), dpi);
    toPage.scale(reduction, reduction);
    return new PagePicture(Reduction.by(ink, reduction), toPage, from.brokenOff()).asDisplayed();
  }

  private static Page unread(int number, Box box, String reason) {
    return new Page(
        number,
        box.width(),
        box.height(),
        PageKind.SCANNED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new UnreadRegion(box, reason)));
  }

  @Override
  public List<String> engines() {
    List<String> engines = new ArrayList<>(List.of(file.decoder()));
    engines.addAll(ocr.descriptions());
    return engines;
  }

  @Override
  public void close() {
    file.close();
  }
}
