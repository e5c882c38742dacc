package org.mingzhang.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.extractor.ocr.worker.ChildJava;

/** Batches in processes of their own, killed as {@code kill -9} does. */
class BatchKillTest {

  private static final int FILES = 12;

  @TempDir private Path folder;

  @BeforeEach
  void manySmallFiles() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    for (int i = 1; i <= FILES; i++) {
      Files.writeString(folder.resolve("in/" + i + ".txt"), "郑州市财政局2021年部门预算\n收入预算" + i + "万元。\n");
    }
  }

  @Test
  void aBatchThatIsKilledAgainAndAgainBecomesTheDatasetOfAnUndisturbedOne() throws Exception {
    assertThat(start("undisturbed").waitFor()).isZero();

    for (int done : new int[] {1, 4, 8}) {
      killAfter(done);
    }
    assertThat(start("killed").waitFor()).isZero();

    assertThat(content("killed")).isEqualTo(content("undisturbed"));
    assertThat(content("killed")).hasSize(FILES + 3);
  }

  /** Waits until so many documents are written down, and kills the batch while it does more. */
  private void killAfter(int documents) throws IOException, InterruptedException {
    Process batch = start("killed");
    while (batch.isAlive() && written() < documents) {
      Thread.sleep(5);
    }
    batch.destroyForcibly().waitFor();
  }

  private long written() throws IOException {
    Path journal = folder.resolve("killed/journal.jsonl");
    return Files.exists(journal) ? Files.readString(journal).lines().count() : 0;
  }

  private Process start(String dataset) throws IOException {
    return new ProcessBuilder(
            ChildJava.command(
                "64m",
                folder,
                BatchInChild.class,
                List.of(folder.resolve("in").toString(), folder.resolve(dataset).toString())))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** All files by name, without the times in them. */
  private Map<String, String> content(String dataset) throws IOException {
    Map<String, String> content = new TreeMap<>();
    Path root = folder.resolve(dataset);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            root.relativize(file).toString(),
            Files.readString(file).replaceAll("\"seconds\":[0-9.]+", ""));
      }
    }
    return content;
  }
}
