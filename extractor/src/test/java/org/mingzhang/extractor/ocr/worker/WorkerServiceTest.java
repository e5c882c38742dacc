package org.mingzhang.extractor.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingzhang.extractor.ocr.LinePictures.white;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;

class WorkerServiceTest {
  @TempDir private Path folder;
  private WorkerService service;

  @BeforeEach
  void start() {
    WorkerCommand command =
        new WorkerCommand(1, TroubledEngines.class, List.of(folder.toString()), folder);
    OcrWorkers workers =
        new OcrWorkers(
            command.line(),
            1,
            new OcrWorkers.TimeLimit(Duration.ofMinutes(2), Duration.ofMillis(10)));
    service = new WorkerService(List.of("crash", "missing"), List.of(), List.of("a note"), workers);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void anEngineThatNeverWorkedIsAskedNoMoreAndANoteSaysSo() {
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(OcrException.class)
          .isThrownBy(() -> service.read("missing", List.of(white(20, 10))))
          .withMessage("no such engine on this machine");
    }

    assertThat(service.notes())
        .containsExactly("a note", "missing does not work here: no such engine on this machine");
  }

  @Test
  void anEngineThatHasWorkedIsAskedAgainAfterAFailure() throws OcrException {
    service.read("crash", List.of(white(20, 10)));
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> service.read("crash", List.of(white(13, 10))));

    assertThat(service.read("crash", List.of(white(20, 10))))
        .extracting(LineReading::text)
        .containsExactly("20");
    assertThat(service.notes()).containsExactly("a note");
  }
}
