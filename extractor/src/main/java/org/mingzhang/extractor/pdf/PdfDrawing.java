package org.mingzhang.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.extractor.PageDrawing;

/** Draws the pages of a PDF. */
public final class PdfDrawing implements PageDrawing {

  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * @param document the open document; closed with this
   */
  public PdfDrawing(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  @Override
  public double area(int number) {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    return (double) box.getWidth() * box.getHeight();
  }

  @Override
  public BufferedImage draw(int number, double pixelsPerPoint) throws IOException {
    return renderer.renderImage(number - 1, (float) pixelsPerPoint, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
