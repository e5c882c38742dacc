package org.mingzhang.extractor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.extractor.pdf.PdfOpener;

/**
 * Pictures of the pages of one PDF, as displayed (rotation and crop box applied): what stands at
 * (x, y) points on a {@link org.mingzhang.extractor.page.Page} is at (x, y) · dpi / 72 pixels on
 * its picture. Not for use by several threads at once.
 */
public final class PageRenderer implements AutoCloseable {

  private static final double POINTS_PER_INCH = 72;

  /** A picture of more pixels than this is not worth its memory (4 bytes each). */
  private static final double MOST_PIXELS = 40e6;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PageRenderer(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * Opens a PDF for rendering.
   *
   * @throws UnreadableFileException if it cannot be read as a PDF
   */
  public static PageRenderer open(Path file, ExtractorOptions options)
      throws UnreadableFileException {
    return new PageRenderer(PdfOpener.load(file, options.password()));
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
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double squareInches = box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    double affordable = Math.min(dpi, Math.sqrt(MOST_PIXELS / squareInches));
    double scale = affordable / POINTS_PER_INCH;
    return new Rendered(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), scale);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
