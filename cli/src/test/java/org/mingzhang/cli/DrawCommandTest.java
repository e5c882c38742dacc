package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

  @TempDir private Path folder;

  @Test
  void everyPageBecomesAPictureOfItsOwnSizeWithALegendBelow() throws IOException {
    Path file = TestPdf.ofPages(2, folder.resolve("a.pdf"));
    Path pictures = folder.resolve("pictures");

    CliRun run = CliRun.of("draw", file, "-o", pictures, "--dpi", "72");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    try (var entries = Files.list(pictures)) {
      assertThat(entries.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("a-page-0001.png", "a-page-0002.png");
    }
    BufferedImage picture = ImageIO.read(pictures.resolve("a-page-0001.png").toFile());
    assertThat(picture.getWidth()).isEqualTo((int) TestPdf.PAGE.getWidth());
    assertThat(picture.getHeight()).isGreaterThan((int) TestPdf.PAGE.getHeight());
  }

  @Test
  void onlyTheAskedPagesAreDrawn() throws IOException {
    Path file = TestPdf.ofPages(3, folder.resolve("a.pdf"));

    CliRun run = CliRun.of("draw", file, "-o", folder.resolve("d"), "--pages=2", "--dpi=40");

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("d/a-page-0002.png")).exists();
    assertThat(folder.resolve("d/a-page-0001.png")).doesNotExist();
  }

  @Test
  void anUnreadPageIsDrawnAllTheSameAndListed() throws IOException {
    Path scan;
    try (TestPdf pdf = new TestPdf()) {
      scan = pdf.scannedPage().save(folder.resolve("scan.pdf"));
    }

    CliRun run = CliRun.of("draw", scan, "-o", folder.resolve("d"), "--dpi=40");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().contains("page 1: not read");
    assertThat(folder.resolve("d/scan-page-0001.png")).exists();
  }

  @Test
  void aFileInTheWayOfTheFolderIsAUsageError() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));

    assertThat(CliRun.of("draw", file, "-o", file).code()).isEqualTo(2);
  }
}
