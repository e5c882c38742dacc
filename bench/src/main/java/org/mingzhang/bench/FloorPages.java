package org.mingzhang.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the bare text out of all pages of a PDF: what nobody who reads with PDFBox can undercut.
 */
public final class FloorPages {

  private FloorPages() {}

  /**
   * Reads a file and throws its text away.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    try (PDDocument document = Loader.loadPDF(Path.of(args[0]).toFile());
        Writer nowhere = Writer.nullWriter()) {
      new PDFTextStripper().writeText(document, nowhere);
    }
  }
}
