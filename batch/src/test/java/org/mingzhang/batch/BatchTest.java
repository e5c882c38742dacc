package org.mingzhang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.batch.dataset.Dataset;
import org.mingzhang.batch.dataset.DatasetBusyException;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.worker.Limits;
import org.mingzhang.batch.worker.ReadSettings;

class BatchTest {

  @TempDir private Path folder;

  private Path in;
  private Path dataset;
  private final Told told = new Told();

  @BeforeEach
  void threeDumpsOfWhichTwoAreAlikeAndABadFile() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    dataset = folder.resolve("dataset");
    write("a.txt", "郑州市财政局2021年部门预算");
    write("b.txt", "郑州市审计局2021年部门预算");
    write("c.txt", "郑州市财政局2021年部门预算");
    Files.write(in.resolve("d.pdf"), new byte[0]);
  }

  @Test
  void everyInputIsAccountedForAndDuplicatesAreNamed() throws Exception {
    BatchSummary summary = run();

    assertThat(summary).isEqualTo(new BatchSummary(3, 0, 1, 1, 0));
    assertThat(index("a.txt").get("state").asText()).isEqualTo("read");
    assertThat(index("c.txt").get("duplicateOf").asText()).endsWith("in/a.txt");
    assertThat(index("c.txt").get("document")).isEqualTo(index("a.txt").get("document"));
    assertThat(index("d.pdf").get("state").asText()).isEqualTo("failed");
    assertThat(index("d.pdf").get("reason").asText()).contains("empty");
    assertThat(documents()).hasSize(2);
    assertThat(dataset.resolve(index("b.txt").get("document").asText())).exists();
  }

  @Test
  void whatHasNotChangedIsNotReadAgainAndWhatHasIsReplaced() throws Exception {
    run();
    write("b.txt", "郑州市审计局2022年部门预算");

    run();

    assertThat(told.toRead).containsExactly(3, 1);
    assertThat(documents()).hasSize(2);
    assertThat(Files.readString(dataset.resolve(index("b.txt").get("document").asText())))
        .contains("\"fiscalYear\": 2022");
  }

  @Test
  void aRunThatWasCutOffIsGoneOnWithAndEndsAsAnUndisturbedOne() throws Exception {
    run();
    Map<String, String> undisturbed = content();
    String journal = Files.readString(dataset.resolve("journal.jsonl"));
    // As a kill leaves it: no index, half a line in the journal, half a document at work.
    Files.delete(dataset.resolve("index.jsonl"));
    Files.writeString(
        dataset.resolve("journal.jsonl"), journal.substring(0, journal.indexOf('\n') + 40));
    Files.createDirectory(dataset.resolve(".mingzhang-work"));
    Files.writeString(dataset.resolve(".mingzhang-work/half.json"), "{\"schemaVer");

    run();

    assertThat(told.toRead).containsExactly(3, 2);
    assertThat(content()).isEqualTo(undisturbed);
  }

  @Test
  void aDocumentThatWasLostIsReadAgain() throws Exception {
    run();
    Files.delete(dataset.resolve(index("b.txt").get("document").asText()));

    run();

    assertThat(told.toRead).containsExactly(3, 1);
    assertThat(documents()).hasSize(2);
  }

  @Test
  void whatOthersKeepInTheFolderStays() throws Exception {
    Path own = Files.createDirectories(dataset.resolve("documents")).resolve("own.json");
    Files.writeString(own, "{}");

    run();

    assertThat(own).exists();
    assertThat(documents()).hasSize(3);
  }

  @Test
  void otherSettingsReadEverythingAnew() throws Exception {
    run();

    run(new ReadSettings(false, false, true, false, ""), in);

    assertThat(told.toRead).containsExactly(3, 3);
  }

  @Test
  void whatEarlierRunsReadStaysUntilItsFileIsGone() throws Exception {
    run();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("e.txt"), "郑州市教育局2021年部门预算");

    BatchSummary summary = run(settings(), other);
    assertThat(summary.earlier()).isEqualTo(3);
    assertThat(index()).hasSize(5);

    Files.delete(in.resolve("b.txt"));
    run(settings(), other);
    assertThat(index()).hasSize(4);
    assertThat(documents()).hasSize(2);
  }

  @Test
  void twoRunsAtOnceDoNotMeetInOneDataset() throws Exception {
    try (Dataset open = Dataset.open(dataset)) {
      assertThat(open.work()).exists();
      assertThatThrownBy(this::run).isInstanceOf(DatasetBusyException.class);
    }
  }

  private BatchSummary run() throws Exception {
    return run(settings(), in);
  }

  private BatchSummary run(ReadSettings settings, Path inputs) throws Exception {
    BatchOptions options =
        new BatchOptions(settings, Limits.byPages(256), 1, Grouping.NONE, null, false);
    return new Batch(options, told).run(List.of(inputs.toString()), dataset);
  }

  private static ReadSettings settings() {
    return new ReadSettings(false, false, false, false, "");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text + "\n");
  }

  private List<String> index() throws IOException {
    return Files.readAllLines(dataset.resolve("index.jsonl"));
  }

  private JsonNode index(String name) throws IOException {
    for (String line : index()) {
      JsonNode node = new JsonMapper().readTree(line);
      if (node.get("input").asText().endsWith("/" + name)) {
        return node;
      }
    }
    throw new AssertionError(name + " is not in the index");
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(dataset.resolve("documents"))) {
      return files.toList();
    }
  }

  /** All files by name, without the times in them. */
  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(dataset)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            dataset.relativize(file).toString(),
            Files.readString(file).replaceAll("\"seconds\":[0-9.]+", ""));
      }
    }
    return content;
  }

  /** Remembers how many documents were to be read, run by run. */
  private static final class Told implements BatchWatch {
    private final List<Integer> toRead = new ArrayList<>();

    @Override
    public void planned(int inputs, int known, int documents) {
      toRead.add(documents);
    }

    @Override
    public void failed(IndexLine input) {}

    @Override
    public void pageRead() {}

    @Override
    public void done(List<IndexLine> inputs) {}

    @Override
    public void note(String note) {}
  }
}
