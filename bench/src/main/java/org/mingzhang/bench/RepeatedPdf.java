package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a long PDF out of a short one by repeating its pages. */
final class RepeatedPdf {

  private RepeatedPdf() {}

  /**
   * Writes a PDF whose pages are those of {@code source} over and over.
   *
   * @param pages how many pages it is to have
   * @param folder where it is put, named after the source and the number of pages
   * @return the file
   */
  static Path write(Path source, int pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = source.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
    Path target = folder.resolve(name + "-" + pages + ".pdf");
    try (PDDocument from = Loader.loadPDF(source.toFile());
        PDDocument to = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        to.importPage(from.getPage(page % from.getNumberOfPages()));
      }
      to.save(target.toFile());
    }
    return target;
  }
}
