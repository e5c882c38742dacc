package org.mingzhang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Ruling;

class PageRendererTest {

  private static final int DPI = 144;

  @TempDir private Path folder;

  @Test
  void thePictureOfACroppedAndTurnedPageLiesUnderWhatIsReadOfIt() throws Exception {
    for (int rotation : new int[] {0, 90, 180, 270}) {
      Path file = pageWithOneRuling(rotation);
      try (PageSource source = new Extractor(ExtractorOptions.defaults()).open(file);
          PageRenderer renderer = PageRenderer.open(file, ExtractorOptions.defaults())) {
        Page page = source.page(1);
        Rendered rendered = renderer.render(1, DPI);

        BufferedImage picture = rendered.picture();
        assertThat(rendered.pixelsPerPoint()).isEqualTo(2);
        assertThat(picture.getWidth()).isEqualTo((int) (page.width() * 2));
        Ruling ruling = page.rulings().get(0);
        int x = (int) Math.round((ruling.x0() + ruling.x1()) / 2 * rendered.pixelsPerPoint());
        int y = (int) Math.round((ruling.y0() + ruling.y1()) / 2 * rendered.pixelsPerPoint());
        assertThat(new Color(picture.getRGB(x, y)))
            .as("turned by %s", rotation)
            .isEqualTo(Color.BLACK);
      }
    }
  }

  @Test
  void aGiantPageIsDrawnSmallerRatherThanFillTheMemory() throws Exception {
    Path file = folder.resolve("giant.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(14400, 14400)));
      document.save(file.toFile());
    }

    try (PageRenderer renderer = PageRenderer.open(file, ExtractorOptions.defaults())) {
      Rendered rendered = renderer.render(1, 600);

      assertThat((long) rendered.picture().getWidth() * rendered.picture().getHeight())
          .isLessThanOrEqualTo(40_000_000);
      assertThat(rendered.picture().getWidth())
          .isEqualTo((int) (14400 * rendered.pixelsPerPoint()));
    }
  }

  @Test
  void aMissingFileIsReported() {
    assertThatThrownBy(
            () -> PageRenderer.open(folder.resolve("no.pdf"), ExtractorOptions.defaults()))
        .isInstanceOf(UnreadableFileException.class);
  }

  private Path pageWithOneRuling(int rotation) throws IOException {
    Path file = folder.resolve("turned-" + rotation + ".pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 300));
      page.setCropBox(new PDRectangle(40, 20, 300, 200));
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setLineWidth(3);
        content.moveTo(60, 50);
        content.lineTo(160, 50);
        content.stroke();
      }
      document.save(file.toFile());
    }
    return file;
  }
}
