package org.mingzhang.extractor.ocr.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibrariesTest {
  private static final String RESOURCE = "/org/mingzhang/extractor/ocr/lines/unit.png";

  @TempDir private Path parent;

  @Test
  void filesLieTogetherUnderTheNamesAskedFor() throws IOException {
    Path folder = UnpackedLibraries.unpack(parent, "things", Map.of("a", RESOURCE, "b", RESOURCE));

    assertThat(folder.getFileName().toString()).startsWith("things-");
    assertThat(Files.size(folder.resolve("a"))).isEqualTo(Files.size(folder.resolve("b")));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void whatIsThereAlreadyIsNotTouched() throws IOException {
    Path folder = UnpackedLibraries.unpack(parent, "things", Map.of("a", RESOURCE));
    Files.writeString(folder.resolve("a"), "mine");

    assertThat(UnpackedLibraries.unpack(parent, "things", Map.of("a", RESOURCE))).isEqualTo(folder);
    assertThat(folder.resolve("a")).hasContent("mine");
  }

  @Test
  void aLibraryThatDoesNotComeAlongIsAFailure() {
    assertThatIOException()
        .isThrownBy(() -> UnpackedLibraries.unpack(parent, "things", Map.of("a", "/none")))
        .withMessageContaining("/none");
  }
}
