package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");

    assertThatThrownBy(
            () ->
                new OutputFile(file)
                    .write(
                        out -> {
                          out.write(1);
                          throw new IOException("half way");
                        }))
        .hasMessage("half way");

    assertThat(file).hasContent("old");
    try (var entries = Files.list(folder)) {
      assertThat(entries).containsExactly(file);
    }
  }

  @Test
  void theNewContentReplacesTheOld() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old and long");

    new OutputFile(file).write(out -> out.write('n'));

    assertThat(file).hasContent("n");
  }
}
