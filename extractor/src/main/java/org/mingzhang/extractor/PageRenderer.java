package org.mingzhang.extractor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.mingzhang.extractor.imagefile.ImageFile;
import org.mingzhang.extractor.imagefile.ImageFileDrawing;
import org.mingzhang.extractor.pdf.PdfDrawing;
import org.mingzhang.extractor.pdf.PdfOpener;

/**
 * Pictures of the pages of one file, as displayed (rotation and crop box applied): what stands at
 * (x, y) points on a {@link org.mingzhang.extractor.page.Page} is at (x, y) · dpi / 72 pixels on
 * its picture. Not for use by several threads at once.
 */
public final class PageRenderer implements AutoCloseable {

  private static final double POINTS_PER_INCH = 72;

  /** A picture of more pixels than this is not worth its memory (4 bytes each). */
  private static final double MOST_PIXELS = 40e6;

  private final PageDrawing drawing;

  private PageRenderer(PageDrawing drawing) {
    this.drawing = drawing;
  }

  /**
   * Opens a file for rendering.
   *
   * @throws UnreadableFileException if it cannot be read as a document
   */
  public static PageRenderer open(Path file, ExtractorOptions options)
      throws UnreadableFileException {
    return new PageRenderer(
        Extractor.kindOf(file) == FileKind.IMAGE
            ? new ImageFileDrawing(ImageFile.open(file))
            : new PdfDrawing(PdfOpener.load(file, options.password())));
  }

  /**
   * A page's picture on white.
   *
   * @param picture the pixels
   * @param pixelsPerPoint its scale, smaller than asked for where the page is very large
   */
  public record Rendered(BufferedImage picture, double pixelsPerPoint) {}

  /**
   * Renders a page.
   *
   * @param number 1-based page number
   * @param dpi pixels per inch wished for
   * @throws IOException if the page cannot be rendered
   */
  public Rendered render(int number, double dpi) throws IOException {
    double squareInches = drawing.area(number) / (POINTS_PER_INCH * POINTS_PER_INCH);
    double affordable = Math.min(dpi, Math.sqrt(MOST_PIXELS / squareInches));
    double scale = affordable / POINTS_PER_INCH;
    return new Rendered(drawing.draw(number, scale), scale);
  }

  @Override
  public void close() throws IOException {
    drawing.close();
  }
}
