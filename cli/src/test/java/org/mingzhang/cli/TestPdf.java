package org.mingzhang.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes the small PDFs of the tests. */
final class TestPdf implements AutoCloseable {

  static final PDRectangle PAGE = PDRectangle.A4;

  private static final float FONT_SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);

  /** A file with so many pages of one line each. */
  static Path ofPages(int pages, Path file) throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      for (int page = 1; page <= pages; page++) {
        pdf.textPage("line of page " + page);
      }
      return pdf.save(file);
    }
  }

  TestPdf textPage(String text) throws IOException {
    PDPage page = newPage();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      text(content, 72, 700, text);
    }
    return this;
  }

  /** A page that is one picture, as a scan is. */
  TestPdf scannedPage() throws IOException {
    PDPage page = newPage();
    BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          LosslessFactory.createFromImage(document, scan), 0, 0, PAGE.getWidth(), PAGE.getHeight());
    }
    return this;
  }

  /** A page with a ruled table; {@code null} leaves a cell blank. Cells are 120 by 20 points. */
  TestPdf tablePage(String[][] rows) throws IOException {
    PDPage page = newPage();
    float left = 60;
    float top = 760;
    float width = 120;
    float height = 20;
    int columns = rows[0].length;
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int row = 0; row <= rows.length; row++) {
        line(content, left, top - row * height, left + columns * width, top - row * height);
      }
      for (int column = 0; column <= columns; column++) {
        float x = left + column * width;
        line(content, x, top, x, top - rows.length * height);
      }
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < columns; column++) {
          if (rows[row][column] != null) {
            text(content, left + column * width + 5, top - row * height - 14, rows[row][column]);
          }
        }
      }
    }
    return this;
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  Path saveEncrypted(Path file, String password) throws IOException {
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    return save(file);
  }

  private PDPage newPage() {
    PDPage page = new PDPage(PAGE);
    document.addPage(page);
    return page;
  }

  private void text(PDPageContentStream content, float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(font, FONT_SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static void line(PDPageContentStream content, float x0, float y0, float x1, float y1)
      throws IOException {
    content.moveTo(x0, y0);
    content.lineTo(x1, y1);
    content.stroke();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
