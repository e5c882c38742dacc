package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.extractor.image.DecodedPicture;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.InkChannel;
import org.mingzhang.extractor.image.PagePicture;
import org.mingzhang.extractor.image.PictureSize;
import org.mingzhang.extractor.image.Reduction;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;

/**
 * Pictures of pages: the embedded image with its own pixels where the page just wraps one, else the
 * page rendered without its text.
 */
final class PagePictures {

  private static final double POINTS_PER_INCH = 72;

  /** Pages are rendered with so many pixels an inch at least and at most. */
  private static final double LEAST_DPI = 200;

  private static final double MOST_DPI = 300;

  /** Pictures that cover less than this share of the page do not matter beside a scan. */
  private static final double SMALL = 0.005;

  /** Pixels whose sides differ by more than this factor are made square by rendering. */
  private static final double SQUARE = 1.1;

  private final PDFRenderer textless;
  private final PDFRenderer whole;

  PagePictures(PDDocument document) {
    textless = new TextlessRenderer(document);
    whole = new PDFRenderer(document);
    whole.setSubsamplingAllowed(true);
  }

  /**
   * The picture of a page or of a part of it.
   *
   * @param number 1-based page number
   * @param part the part, in points
   * @throws UnreadablePictureException if it cannot be made
   */
  PagePicture of(int number, Box part, PageContent content, Box page)
      throws UnreadablePictureException {
    List<PlacedPicture> pictures =
        content.pictures().stream()
            .filter(p -> p.place().box().overlapArea(part) >= SMALL * part.area())
            .toList();
    boolean drawnOver =
        content.outlines() > 0
            || content.rulings().stream().anyMatch(r -> part.contains(middleX(r), middleY(r)));
    if (!drawnOver && pictures.size() == 1 && isWrapped(pictures.get(0))) {
      return embedded(pictures.get(0));
    }
    return rendered(textless, number, pictures, part, page);
  }

  /**
   * The picture of a page with its text, for text whose characters the file does not tell.
   *
   * @param number 1-based page number
   * @throws UnreadablePictureException if it cannot be made
   */
  PagePicture drawn(int number, PageContent content, Box page) throws UnreadablePictureException {
    return rendered(whole, number, content.pictures(), page, page);
  }

  private static double middleX(Ruling ruling) {
    return (ruling.x0() + ruling.x1()) / 2;
  }

  private static double middleY(Ruling ruling) {
    return (ruling.y0() + ruling.y1()) / 2;
  }

  private static boolean isWrapped(PlacedPicture picture) {
    AffineTransform toDisplay =
        picture.pixelsToDisplay(picture.place().widthPixels(), picture.place().heightPixels());
    double x = Math.hypot(toDisplay.getScaleX(), toDisplay.getShearY());
    double y = Math.hypot(toDisplay.getShearX(), toDisplay.getScaleY());
    double rectangle = Math.abs(toDisplay.getDeterminant()) / (x * y);
    return picture.image() != null
        && picture.opaque()
        && Math.max(x, y) <= SQUARE * Math.min(x, y)
        && rectangle > 0.999;
  }

  // ------------------------------------------------------------------------------ embedded image

  private static PagePicture embedded(PlacedPicture picture) throws UnreadablePictureException {
    DecodedPicture from = PictureDecoder.decode(picture.image());
    BufferedImage decoded = from.pixels();
    double dpi = dpi(picture.pixelsToDisplay(decoded.getWidth(), decoded.getHeight()));
    GreyImage ink = InkChannel.of(decoded, dpi);
    int reduction = PictureSize.reduction(ink.width(), ink.height(), dpi);
    AffineTransform toDisplay = picture.pixelsToDisplay(ink.width(), ink.height());
    toDisplay.scale(reduction, reduction);
    PagePicture whole = new PagePicture(Reduction.by(ink, reduction), toDisplay, from.brokenOff());
    return shown(whole, picture.place().box()).asDisplayed();
  }

  private static double dpi(AffineTransform toDisplay) {
    return POINTS_PER_INCH / Math.sqrt(Math.abs(toDisplay.getDeterminant()));
  }

  /** The part of a picture that is not cut off by the edge of the page or a clip. */
  private static PagePicture shown(PagePicture picture, Box place) {
    try {
      Rectangle2D visible =
          picture
              .toPage()
              .createInverse()
              .createTransformedShape(
                  new Rectangle2D.Double(place.x0(), place.y0(), place.width(), place.height()))
              .getBounds2D();
      GreyImage ink = picture.ink();
      int left = Math.max(0, (int) Math.floor(visible.getMinX() + 0.01));
      int top = Math.max(0, (int) Math.floor(visible.getMinY() + 0.01));
      int right = Math.min(ink.width(), (int) Math.ceil(visible.getMaxX() - 0.01));
      int bottom = Math.min(ink.height(), (int) Math.ceil(visible.getMaxY() - 0.01));
      boolean whole = left == 0 && top == 0 && right == ink.width() && bottom == ink.height();
      if (whole || right <= left || bottom <= top) {
        return picture;
      }
      AffineTransform toPage = new AffineTransform(picture.toPage());
      toPage.translate(left, top);
      GreyImage part = ink.part(left, top, right - left, bottom - top);
      return new PagePicture(part, toPage, picture.brokenOff());
    } catch (NoninvertibleTransformException e) {
      return picture; // it has no area, and nothing can be cut off
    }
  }

  // ------------------------------------------------------------------------------- rendered page

  private static PagePicture rendered(
      PDFRenderer renderer, int number, List<PlacedPicture> pictures, Box part, Box page)
      throws UnreadablePictureException {
    double wished = LEAST_DPI;
    for (PlacedPicture picture : pictures) {
      requireDecodable(picture);
      wished = Math.max(wished, Math.min(MOST_DPI, picture.dpi()));
    }
    double squareInches = page.area() / (POINTS_PER_INCH * POINTS_PER_INCH);
    double dpi = PictureSize.affordableDpi(squareInches, wished);
    double scale = dpi / POINTS_PER_INCH;
    try {
      BufferedImage drawn = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
      int left = within(part.x0() * scale, drawn.getWidth() - 1);
      int top = within(part.y0() * scale, drawn.getHeight() - 1);
      int right = within(part.x1() * scale + 1, drawn.getWidth());
      int bottom = within(part.y1() * scale + 1, drawn.getHeight());
      BufferedImage shown =
          drawn.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
      AffineTransform toPage = AffineTransform.getScaleInstance(1 / scale, 1 / scale);
      toPage.translate(left, top);
      return new PagePicture(InkChannel.of(shown, dpi), toPage, false);
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePictureException("that cannot be drawn (" + Damage.inWords(e) + ")", e);
    }
  }

  private static int within(double pixel, int most) {
    return Math.max(0, Math.min(most, (int) pixel));
  }

  /** What is drawn must not be missing without a word, or take all memory. */
  private static void requireDecodable(PlacedPicture picture) throws UnreadablePictureException {
    PictureSize.check(picture.place().widthPixels(), picture.place().heightPixels());
    if (picture.image() == null) {
      throw new UnreadablePictureException("whose description is broken", null);
    }
    PictureDecoder.check(picture.image());
  }
}
