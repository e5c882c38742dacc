package org.mingzhang.extractor.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingzhang.extractor.ocr.LinePictures.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;

class OcrServicesTest {

  @Test
  void everyEngineAtHandReads() throws OcrException {
    try (OcrService service = OcrServices.open(OcrOptions.standard())) {
      assertThat(service.engines()).startsWith("pp-ocr");
      assertThat(service.descriptions()).hasSameSizeAs(service.engines());
      for (String engine : service.engines()) {
        assertThat(service.read(engine, List.of(line("amount"), line("prose"))))
            .as(engine)
            .extracting(LineReading::text)
            .containsExactly("719,644,315", "保障职工工资及时发放");
      }
      // Either Tesseract reads, or it is said why not.
      assertThat(service.notes()).hasSize(2 - service.engines().size());
    }
  }

  @Test
  void switchedOffThereIsNoEngine() {
    OcrService service = OcrServices.open(new OcrOptions(false, null, 1));

    assertThat(service.engines()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> service.read("pp-ocr", List.of()));
  }
}
