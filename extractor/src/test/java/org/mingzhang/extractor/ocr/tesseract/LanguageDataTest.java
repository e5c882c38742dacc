package org.mingzhang.extractor.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageDataTest {
  @TempDir private Path folder;

  @Test
  void theFolderThatIsAskedForComesFirstAndTheProgramsOwnNext() throws IOException {
    Path preferred = dataIn("preferred");
    Path own = dataIn("own");

    assertThat(LanguageData.onThisMachine(preferred, own, Map.of()).find()).contains(preferred);
    assertThat(LanguageData.onThisMachine(null, own, Map.of()).find()).contains(own);
  }

  @Test
  void theFolderOfTheEnvironmentCountsAndSoDoesTheOneBelowIt() throws IOException {
    Path data = dataIn("prefix/tessdata");
    Path none = folder.resolve("none");

    assertThat(LanguageData.onThisMachine(none, none, prefix(data)).find()).contains(data);
    assertThat(LanguageData.onThisMachine(none, none, prefix(data.getParent())).find())
        .contains(data);
  }

  @Test
  void whereNoFolderHoldsTheDataThereIsNone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.createFile(other.resolve("eng.traineddata"));
    Files.createDirectories(folder.resolve("odd").resolve("chi_sim.traineddata"));

    assertThat(new LanguageData(List.of(other, folder.resolve("odd"))).find()).isEmpty();
  }

  private static Map<String, String> prefix(Path path) {
    return Map.of("TESSDATA_PREFIX", path.toString());
  }

  private Path dataIn(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    Files.createFile(data.resolve("chi_sim.traineddata"));
    return data;
  }
}
