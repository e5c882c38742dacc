package org.mingzhang.extractor.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingzhang.extractor.ocr.LinePictures.white;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

class OcrWorkersTest {
  @TempDir private Path folder;
  private OcrWorkers workers;

  @BeforeEach
  void start() {
    workers = workers(Duration.ofMinutes(2));
  }

  @AfterEach
  void stop() {
    workers.close();
  }

  @Test
  void manyLinesComeBackInTheirOrderWithAllThatWasReadOfThem() throws OcrException {
    List<GreyImage> lines =
        IntStream.range(100, 400).mapToObj(i -> white((i * 37) % 300 + 100, 7)).toList();

    List<LineReading> readings = workers.read("calm", lines);

    assertThat(readings)
        .extracting(LineReading::text)
        .containsExactlyElementsOf(
            lines.stream().map(line -> Integer.toString(line.width())).toList());
    assertThat(readings.get(0).characters().get(0).others())
        .containsExactly(new Choice("", 0.25), new Choice("≥", 0.125));
    assertThat(readings.get(0).characters().get(0).left()).isEqualTo(1.25);
    assertThat(readings.get(0).characters().get(0).right()).isEqualTo(7);
  }

  @Test
  void noLinesAreReadWithoutAProcess() throws OcrException {
    assertThat(workers.read("calm", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crash-once", "babble-once", "print"})
  void whatGoesWrongOnceIsTriedOnceMore(String engine) throws OcrException {
    assertThat(workers.read(engine, List.of(white(13, 10), white(20, 10))))
        .extracting(LineReading::text)
        .containsExactly("13", "20");
  }

  @Test
  void aHangEndsWithTheTimeAndIsTriedOnceMore() throws OcrException {
    try (OcrWorkers hurried = workers(Duration.ofSeconds(8))) {
      assertThat(hurried.read("hang-once", List.of(white(13, 10))))
          .extracting(LineReading::text)
          .containsExactly("13");
    }
  }

  @Test
  void whatGoesWrongTwiceFailsAndTheNextLinesAreReadAllTheSame() throws OcrException {
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> workers.read("crash", List.of(white(13, 10))))
        .withMessageContaining("crash crashed");

    assertThat(workers.read("crash", List.of(white(20, 10))))
        .extracting(LineReading::text)
        .containsExactly("20");
  }

  @Test
  void oneThatKillsTheProcessTakesNoOthersWithIt() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try {
      Future<?> killer = callers.submit(() -> workers.read("crash", List.of(white(13, 10))));
      List<Future<List<LineReading>>> others =
          IntStream.range(0, 12)
              .mapToObj(i -> callers.submit(() -> workers.read("calm", List.of(white(40, 10)))))
              .toList();

      for (Future<List<LineReading>> other : others) {
        assertThat(other.get()).extracting(LineReading::text).containsExactly("40");
      }
      assertThat(killer).failsWithin(Duration.ofMinutes(2));
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void anEngineThatCannotBeOpenedSaysWhy() {
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> workers.read("missing", List.of(white(20, 10))))
        .withMessage("no such engine on this machine");
  }

  @Test
  void aProcessThatCannotBeStartedIsAFailure() {
    try (OcrWorkers none =
        new OcrWorkers(
            List.of(folder.resolve("no-such-java").toString()), 1, OcrWorkers.TimeLimit.STANDARD)) {
      assertThatExceptionOfType(OcrException.class)
          .isThrownBy(() -> none.read("calm", List.of(white(20, 10))))
          .withMessageContaining("cannot be started");
    }
  }

  @Test
  void nothingIsReadAfterTheEnd() {
    workers.close();

    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> workers.read("calm", List.of(white(20, 10))))
        .withMessageContaining("closed");
  }

  private OcrWorkers workers(Duration start) {
    WorkerCommand command =
        new WorkerCommand(2, TroubledEngines.class, List.of(folder.toString()), folder);
    return new OcrWorkers(
        command.line(), 2, new OcrWorkers.TimeLimit(start, Duration.ofMillis(10)));
  }
}
