package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static final Path FILE = Path.of("a.pdf");

  private final Failures failures = new Failures(false);

  @Test
  void tooLittleMemoryIsNotTheFilesFaultAndTheAdviceSaysHowToGiveMore() {
    Outcome outcome = failures.outcome(FILE, new OutOfMemoryError("Java heap space"));

    assertThat(outcome.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(outcome.messages()).singleElement().asString().contains("MINGZHANG_OPTS");
  }

  @Test
  void aReaderThatFailsIsOneLineWithoutATrace() {
    Outcome outcome = failures.outcome(FILE, new IllegalStateException("a\nb"));

    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.messages()).singleElement().asString().startsWith("mingzhang: a.pdf: ");
  }

  @Test
  void anInputThatBreaksOffIsTheFilesFault() {
    assertThat(failures.outcome(FILE, new IOException("Input/output error")).code())
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void aLibraryThatTheSystemLacksIsAnEnvironmentError() {
    assertThat(failures.outcome(FILE, new NoClassDefFoundError("sun/awt/Font")).code())
        .isEqualTo(ExitCode.ENVIRONMENT);
  }
}
