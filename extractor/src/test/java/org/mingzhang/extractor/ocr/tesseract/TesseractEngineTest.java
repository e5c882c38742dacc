package org.mingzhang.extractor.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingzhang.extractor.ocr.LinePictures.line;
import static org.mingzhang.extractor.ocr.LinePictures.white;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.storage.OwnFolder;

class TesseractEngineTest {
  private static final Path LIBRARIES = Path.of("target", "natives").toAbsolutePath();

  private static TesseractEngine engine;

  @BeforeAll
  static void open() throws OcrException {
    Optional<Path> data =
        LanguageData.onThisMachine(null, OwnFolder.ofThisMachine().tessdata(), System.getenv())
            .find();
    assumeTrue(data.isPresent(), "no chi_sim.traineddata on this machine");
    engine = TesseractEngine.open(data.get(), LIBRARIES);
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  void readsLinesOneAfterAnother() throws OcrException {
    List<LineReading> readings =
        engine.read(List.of(line("prose"), line("unit"), line("amount"), line("prose")));

    assertThat(readings)
        .extracting(LineReading::text)
        .containsExactly("保障职工工资及时发放", "人次", "719,644,315", "保障职工工资及时发放");
  }

  @Test
  void saysWhereCharactersStandAndHowSureItIs() throws OcrException {
    GreyImage picture = line("amount");

    List<LineCharacter> characters = engine.read(List.of(picture)).get(0).characters();

    assertThat(characters)
        .allSatisfy(
            character -> {
              assertThat(character.probability()).isBetween(0.5, 1.0);
              assertThat(character.left()).isBetween(0.0, character.right());
              assertThat(character.right()).isLessThanOrEqualTo(picture.width());
            });
    assertThat(characters.get(10).left()).isGreaterThan(0.8 * picture.width());
  }

  @Test
  void readsNothingWhereNothingIs() throws OcrException {
    assertThat(engine.read(List.of(white(120, 30), white(1, 1), white(60_000, 20))))
        .extracting(LineReading::text)
        .containsExactly("", "", "");
  }

  @Test
  void dataThatIsNoneIsRefused(@TempDir Path folder) {
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> TesseractEngine.open(folder, LIBRARIES))
        .withMessageContaining(folder.toString());
  }
}
