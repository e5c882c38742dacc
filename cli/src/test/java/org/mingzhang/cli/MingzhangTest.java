package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.pipeline.ToolVersion;

class MingzhangTest {

  @Test
  void helpSaysInBothLanguagesWhatThereIsAndWhatTheExitCodesMean() {
    CliRun run = CliRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("extract", "tables", "draw", "Exit codes", "退出码", "Examples", "例");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "tables", "draw"})
  void everyCommandHasHelpWithExamples(String command) {
    CliRun run = CliRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: mingzhang " + command, "Examples (例)");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(ToolVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(CliRun.of("--version").out()).startsWith("mingzhang " + ToolVersion.current());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "extract",
        "extract --frobnicate a.pdf",
        "extract a.pdf --jobs 0",
        "extract a.pdf --jobs many",
        "extract a.pdf --pages 9-3",
        "tables a.pdf --format xml",
        "draw a.pdf",
        "draw a.pdf -o d --dpi 5",
        "repair a.txt --json --explain"
      })
  void aCommandLineThatMakesNoSenseIsOneLineAndExitCodeTwo(String line) {
    Object[] args = line.isEmpty() ? new Object[0] : line.split(" ");

    CliRun run = CliRun.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains("--help");
  }
}
