package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.image.PagePicture;
import org.mingzhang.extractor.image.PrintedPage;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.page.Box;

/** A page of 300 × 400 points whose picture has a black square at 150 to 210, 240 to 300 pixels. */
class PagePicturesTest {

  private static final BufferedImage SCAN =
      PrintedPage.blank(600, 800).filled(Color.BLACK, 150, 240, 60, 60).picture();

  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(new PDRectangle(300, 400));

  PagePicturesTest() {
    document.addPage(page);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "flate", "ccitt"})
  void aScanIsTakenWithItsOwnPixels(String kind) throws Exception {
    draw(image(kind), new Matrix(300, 0, 0, 400, 0, 0));
    PagePicture picture = picture();

    assertThat(picture.ink().width()).isEqualTo(600);
    assertThat(picture.dpi()).isCloseTo(144, within(0.01));
    assertThat(picture.brokenOff()).isFalse();
    assertSquareAt(picture, 75, 120, 105, 150);
  }

  @ParameterizedTest
  @CsvSource({"90, 250, 75", "180, 195, 250", "270, 120, 195"})
  void aTurnedPageIsTakenAsItIsDisplayed(int degrees, double x0, double y0) throws Exception {
    page.setRotation(degrees);
    draw(image("flate"), new Matrix(300, 0, 0, 400, 0, 0));

    assertSquareAt(picture(), x0, y0, x0 + 30, y0 + 30);
  }

  @Test
  void aMirroredPlacementIsUndone() throws Exception {
    draw(image("flate"), new Matrix(-300, 0, 0, 400, 300, 0));

    assertSquareAt(picture(), 195, 120, 225, 150);
  }

  @Test
  void aScanPlacedOnItsSideIsTakenAsItIsDisplayed() throws Exception {
    // Its right side points up, its upper side to the left.
    page.setMediaBox(new PDRectangle(400, 300));
    page.setCropBox(page.getMediaBox());
    draw(image("flate"), new Matrix(0, 300, -400, 0, 400, 0));

    assertSquareAt(picture(), 120, 195, 150, 225);
  }

  @Test
  void whatTheCropBoxCutsOffIsNotInThePicture() throws Exception {
    page.setCropBox(new PDRectangle(50, 0, 250, 300));
    draw(image("flate"), new Matrix(300, 0, 0, 400, 0, 0));
    PagePicture picture = picture();

    assertThat(picture.ink().width()).isEqualTo(500);
    assertThat(picture.ink().height()).isEqualTo(600);
    assertSquareAt(picture, 25, 20, 55, 50);
  }

  @Test
  void aScanCutIntoStripsIsRenderedFineEnough() throws Exception {
    for (int i = 0; i < 4; i++) {
      BufferedImage strip = SCAN.getSubimage(0, i * 200, 600, 200);
      draw(
          LosslessFactory.createFromImage(document, strip),
          new Matrix(300, 0, 0, 100, 0, 300 - i * 100));
    }
    PagePicture picture = picture();

    assertThat(picture.dpi()).isCloseTo(200, within(0.1));
    assertSquareAt(picture, 75, 120, 105, 150);
  }

  @Test
  void aStencilIsRendered() throws Exception {
    PDImageXObject stencil = image("ccitt");
    stencil.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
    stencil.getCOSObject().removeItem(COSName.COLORSPACE);
    draw(stencil, new Matrix(300, 0, 0, 400, 0, 0));

    assertSquareAt(picture(), 75, 120, 105, 150);
  }

  @Test
  void uncommonlyLargePicturesAreRefused() throws Exception {
    PDImageXObject image = image("flate");
    image.setWidth(60_000);
    image.setHeight(60_000);
    draw(image, new Matrix(300, 0, 0, 400, 0, 0));

    assertThatThrownBy(this::picture)
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("60000 × 60000");
  }

  @Test
  void dataThatUnpackToFarMoreThanThePictureAreRefused() throws Exception {
    PDImageXObject image =
        LosslessFactory.createFromImage(document, PrintedPage.blank(3000, 3000).picture());
    image.setWidth(60);
    image.setHeight(80);
    draw(image, new Matrix(300, 0, 0, 400, 0, 0));

    assertThatThrownBy(this::picture).hasMessageContaining("more data than it has pixels");
  }

  @Test
  void aBrokenPictureIsSaidToBeBroken() throws Exception {
    PDImageXObject image = image("jpeg");
    try (var out = image.getCOSObject().createRawOutputStream()) {
      out.write(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
    }
    draw(image, new Matrix(300, 0, 0, 400, 0, 0));

    assertThatThrownBy(this::picture).hasMessageContaining("broken");
  }

  @Test
  void aPictureWhoseDataBreakOffIsKnownToBeIncomplete() throws Exception {
    PDImageXObject image = image("jpeg");
    byte[] whole;
    try (var in = image.getCOSObject().createRawInputStream()) {
      whole = in.readAllBytes();
    }
    try (var out = image.getCOSObject().createRawOutputStream()) {
      out.write(whole, 0, whole.length / 2);
    }
    draw(image, new Matrix(300, 0, 0, 400, 0, 0));

    assertThat(picture().brokenOff()).isTrue();
  }

  @Test
  void jpeg2000IsNamed() throws Exception {
    PDImageXObject image = image("flate");
    image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
    draw(image, new Matrix(300, 0, 0, 400, 0, 0));

    assertThatThrownBy(this::picture).hasMessageContaining("JPEG 2000");
  }

  private PDImageXObject image(String kind) throws IOException {
    return switch (kind) {
      case "jpeg" -> JPEGFactory.createFromImage(document, SCAN, 0.9f);
      case "ccitt" -> CCITTFactory.createFromImage(document, blackAndWhite());
      default -> LosslessFactory.createFromImage(document, SCAN);
    };
  }

  private static BufferedImage blackAndWhite() {
    BufferedImage picture =
        new BufferedImage(SCAN.getWidth(), SCAN.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    picture.createGraphics().drawImage(SCAN, 0, 0, null);
    return picture;
  }

  private void draw(PDImageXObject image, Matrix placement) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
      content.drawImage(image, placement);
    }
  }

  private PagePicture picture() throws TooMuchContentException, UnreadablePictureException {
    PageGeometry geometry = new PageGeometry(page);
    PageContent content = ContentReader.read(page, geometry, Layers.of(document));
    Box box = new Box(0, 0, geometry.width(), geometry.height());
    return new PagePictures(document).of(1, box, content, box);
  }

  /** The black square must stand there on the page, and upright in the picture. */
  private static void assertSquareAt(
      PagePicture picture, double x0, double y0, double x1, double y1) {
    assertThat(picture.toPage().getScaleX()).isPositive();
    assertThat(picture.toPage().getScaleY()).isPositive();
    assertThat(picture.toPage().getShearX()).isCloseTo(0, within(1e-6));
    assertThat(shade(picture, x0 + 2, y0 + 2)).isLessThan(60);
    assertThat(shade(picture, x1 - 2, y1 - 2)).isLessThan(60);
    assertThat(shade(picture, x0 - 2, y0 + 5)).isGreaterThan(200);
    assertThat(shade(picture, x1 + 2, y1 - 5)).isGreaterThan(200);
    assertThat(shade(picture, x0 + 5, y0 - 2)).isGreaterThan(200);
    assertThat(shade(picture, x1 - 5, y1 + 2)).isGreaterThan(200);
  }

  private static int shade(PagePicture picture, double x, double y) {
    Point2D pixel = new Point2D.Double();
    try {
      picture.toPage().inverseTransform(new Point2D.Double(x, y), pixel);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new AssertionError(e);
    }
    return picture.ink().at((int) pixel.getX(), (int) pixel.getY());
  }
}
