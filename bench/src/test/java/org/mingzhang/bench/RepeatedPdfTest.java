package org.mingzhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedPdfTest {

  @TempDir private Path folder;

  @Test
  void thePagesComeOverAndOverInTheirOrder() throws IOException {
    Path source = folder.resolve("short.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(new PDPage(PDRectangle.A3));
      document.save(source.toFile());
    }

    Path repeated = RepeatedPdf.write(source, 5, folder.resolve("work"));

    assertThat(repeated).hasFileName("short-5.pdf");
    try (PDDocument document = Loader.loadPDF(repeated.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(5);
      assertThat(document.getPage(3).getMediaBox().getWidth()).isEqualTo(PDRectangle.A3.getWidth());
      assertThat(document.getPage(4).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
    }
  }
}
