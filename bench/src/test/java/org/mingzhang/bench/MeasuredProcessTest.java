package org.mingzhang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredProcessTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  @Test
  void aProgramThatEndsWellIsMeasured() throws Exception {
    Measurement measured =
        MeasuredProcess.run(
            List.of(JAVA, "-version"), folder.resolve("log").toFile(), Set.of(0), Map.of());

    assertThat(measured.seconds()).isPositive();
  }

  @Test
  void aProgramThatFailsIsNoMeasurementAndItsWordsAreShown() {
    assertThatThrownBy(
            () ->
                MeasuredProcess.run(
                    List.of(JAVA, "no.such.Program"),
                    folder.resolve("log").toFile(),
                    Set.of(0),
                    Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ended with 1")
        .hasMessageContaining("no.such.Program");
  }
}
