package org.mingzhang.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;

/**
 * The scanned pages of a file, taken out of it.
 *
 * @param pdf a PDF of these pages only
 * @param pictures a picture of each at 200 dpi
 */
record ScannedPages(Path pdf, List<Path> pictures) {

  private static final int DPI = 200;

  ScannedPages {
    pictures = List.copyOf(pictures);
  }

  /**
   * Takes them out.
   *
   * @param repeat how often each page is to be there
   * @param folder where the PDF and the pictures are put
   */
  static ScannedPages of(Path file, int repeat, Path folder) throws IOException {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
    Path pdf = folder.resolve(name + "-scans.pdf");
    List<Integer> numbers = scanned(file);
    List<Path> pictures = new ArrayList<>();
    try (PDDocument from = Loader.loadPDF(file.toFile());
        PDDocument to = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int number : numbers) {
        Path picture = folder.resolve(name + "-" + number + ".png");
        BufferedImage image = renderer.renderImageWithDPI(number - 1, DPI, ImageType.GRAY);
        if (!ImageIO.write(image, "png", picture.toFile())) {
          throw new IOException("no PNG can be written here");
        }
        pictures.add(picture);
      }
      List<Path> once = List.copyOf(pictures);
      pictures.clear();
      for (int time = 0; time < repeat; time++) {
        for (int number : numbers) {
          to.importPage(from.getPage(number - 1));
        }
        pictures.addAll(once);
      }
      to.save(pdf.toFile());
    }
    return new ScannedPages(pdf, pictures);
  }

  private static List<Integer> scanned(Path file) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (PageSource pages = new Extractor(ExtractorOptions.defaults()).open(file)) {
      for (Page page : pages) {
        if (page.kind() == PageKind.SCANNED || page.kind() == PageKind.SCANNED_WITH_TEXT) {
          numbers.add(page.number());
        }
      }
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
    return numbers;
  }
}
