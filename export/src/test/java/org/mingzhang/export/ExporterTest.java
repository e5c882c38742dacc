package org.mingzhang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.dataset.DocumentException;

class ExporterTest {

  @TempDir private Path folder;

  @Test
  void aSecondExportReplacesTheFirst() throws IOException {
    TestDataset dataset = TestDataset.in(folder);
    Path out = dataset.export(Format.CSV);
    Files.writeString(out.resolve("csv/left-over.csv"), "of an older version");

    dataset.export(Format.CSV);

    assertThat(out.resolve("csv/left-over.csv")).doesNotExist();
    assertThat(out.resolve("csv/budgets.csv")).isNotEmptyFile();
    assertThat(out).isDirectoryNotContaining("glob:**/.export*");
  }

  @Test
  void aDocumentThatCannotBeReadLeavesWhatWasThere() throws IOException {
    TestDataset dataset = TestDataset.in(folder);
    Path out = dataset.export(Format.CSV);
    byte[] before = Files.readAllBytes(out.resolve("csv/budgets.csv"));
    Path document = folder.resolve("documents/" + TestDataset.SECOND + ".json");
    String json = Files.readString(document);
    Files.writeString(document, json.substring(0, json.indexOf("\"unread\"")) + "\"unread\":[{");

    assertThatThrownBy(() -> dataset.export(Format.CSV)).isInstanceOf(DocumentException.class);

    assertThat(out.resolve("csv/budgets.csv")).hasBinaryContent(before);
    assertThat(out).isDirectoryNotContaining("glob:**/.export*");
  }

  @Test
  void aFileNamedTwiceCountsOnce() throws IOException {
    TestDataset.in(folder);
    Path document = folder.resolve("documents/" + TestDataset.FIRST + ".json");

    assertThat(Dataset.open(List.of(document, document)).documents()).hasSize(1);
    assertThat(Dataset.open(List.of(folder, document)).documents()).hasSize(2);
  }

  @Test
  void filesOfOneNameInTwoFoldersAreToldApart() throws IOException {
    TestDataset.in(folder.resolve("x"));
    TestDataset.in(folder.resolve("y"));

    assertThat(Dataset.open(List.of(folder.resolve("x"), folder.resolve("y"))).documents())
        .extracting(document -> document.id())
        .containsExactly(
            TestDataset.FIRST,
            TestDataset.FIRST + "-2",
            TestDataset.SECOND,
            TestDataset.SECOND + "-2");
  }
}
