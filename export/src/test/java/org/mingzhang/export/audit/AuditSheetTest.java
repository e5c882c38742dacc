package org.mingzhang.export.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.TestDataset;
import org.mingzhang.export.audit.PageClippings.Picture;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.table.Scene;

class AuditSheetTest {

  /** What there is to be audited in the two documents: amounts, indicators and statements. */
  private static final int ALL = 2 * (3 + 1 + 1);

  @TempDir private Path folder;

  @Test
  void theSameSeedDrawsTheSameValuesAndAnotherSeedOthers() throws IOException {
    Scene scene = scene();
    Set<List<AuditValue>> samples = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      samples.add(AuditSample.of(scene, 3, seed));
    }

    assertThat(AuditSample.of(scene, 3, 7)).hasSize(3).isEqualTo(AuditSample.of(scene, 3, 7));
    assertThat(samples.size()).isGreaterThan(5);
  }

  @Test
  void everyValueCanBeDrawnAndNoneTwice() throws IOException {
    assertThat(AuditSample.of(scene(), 1000, 1)).hasSize(ALL).doesNotHaveDuplicates();
  }

  @Test
  void theSheetShowsEachValueWithItsPictureAndTellsWhatHasNone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 50, BufferedImage.TYPE_INT_RGB), "png", bytes);
    byte[] png = bytes.toByteArray();
    List<AuditValue> asked = new ArrayList<>();
    int without =
        new AuditSheet(
                value -> {
                  asked.add(value);
                  return value.table().equals("budgets")
                      ? Optional.of(new Picture(png, 200, 50))
                      : Optional.empty();
                })
            .write(scene(), 1000, 1, folder);

    assertThat(asked).hasSize(ALL);
    assertThat(without).isEqualTo(4);
    assertThat(folder.resolve("0001.png")).exists();
    try (InputStream in = Files.newInputStream(folder.resolve("audit.xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(2 + ALL);
      assertThat(rows.get(2).getCellText(3)).contains("支出预算表", "合计");
      assertThat(rows.get(2).getCellText(4)).isEqualTo("12345678901.23");
    }
  }

  private Scene scene() throws IOException {
    TestDataset.in(folder);
    return new Scene(Dataset.open(List.of(folder)), folder);
  }
}
