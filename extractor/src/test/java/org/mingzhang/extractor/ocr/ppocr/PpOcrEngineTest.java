package org.mingzhang.extractor.ocr.ppocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.extractor.ocr.LinePictures.line;
import static org.mingzhang.extractor.ocr.LinePictures.white;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;

class PpOcrEngineTest {
  private static PpOcrModel model;
  private static PpOcrEngine engine;

  @BeforeAll
  static void load() throws OcrException {
    model = PpOcrModel.load(Path.of("target", "natives").toAbsolutePath());
    engine = new PpOcrEngine(model);
  }

  @AfterAll
  static void close() {
    engine.close();
    model.close();
  }

  @Test
  void readsLinesOfAnyWidthInTheOrderInWhichTheyAreGiven() throws OcrException {
    List<LineReading> readings =
        engine.read(
            List.of(line("prose"), line("unit"), line("target"), line("amount"), line("percent")));

    assertThat(readings)
        .extracting(LineReading::text)
        .containsExactly("保障职工工资及时发放", "人次", "≥98%", "719,644,315", "%");
  }

  @Test
  void readsALongLineToItsEnd() throws OcrException {
    assertThat(read(line("long")).text()).startsWith("制定和招标采购准备").endsWith("第四季度开展绩效评价工作");
  }

  @Test
  void readsNothingWhereNothingIs() throws OcrException {
    assertThat(read(white(120, 30)).text()).isEmpty();
    assertThat(read(white(1, 1)).text()).isEmpty();
  }

  @Test
  void saysWhereEachCharacterStands() throws OcrException {
    GreyImage picture = line("prose");

    List<LineCharacter> characters = read(picture).characters();

    double last = 0;
    for (LineCharacter character : characters) {
      assertThat(character.left()).isGreaterThanOrEqualTo(last).isLessThan(character.right());
      last = character.left();
    }
    // Ten characters of equal width share the picture.
    double pitch = picture.width() / 10.0;
    for (int i = 0; i < 10; i++) {
      double centre = (characters.get(i).left() + characters.get(i).right()) / 2;
      assertThat(centre).isBetween((i + 0.1) * pitch, (i + 0.9) * pitch);
    }
  }

  @Test
  void tellsWhatElseASignMightBe() throws OcrException {
    LineCharacter sign = read(line("kai")).characters().get(0);

    assertThat(sign.probability()).isBetween(0.0, 1.0);
    assertThat(List.of(sign.text(), sign.others().get(0).text())).contains("≥");
  }

  @Test
  void aLineThatIsFarTooLongIsReadWithoutExhaustingMemory() throws OcrException {
    assertThat(read(white(60_000, 20)).text()).isEmpty();
  }

  private static LineReading read(GreyImage line) throws OcrException {
    return engine.read(List.of(line)).get(0);
  }
}
