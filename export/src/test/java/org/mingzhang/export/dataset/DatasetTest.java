package org.mingzhang.export.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.TestDataset;

class DatasetTest {

  @TempDir private Path folder;

  @Test
  void aPageOfADocumentOfSeveralFilesIsLookedForInItsOwnFile() throws IOException {
    TestDataset.in(folder);
    Path document = folder.resolve("documents/" + TestDataset.FIRST + ".json");
    String parts =
        "\"pages\":12,\"parts\":["
            + "{\"file\":\"prose.pdf\",\"sha256\":\"11\",\"firstPage\":1,\"pages\":10},"
            + "{\"file\":\"tables.pdf\",\"sha256\":\"22\",\"firstPage\":11,\"pages\":2}],\n";
    Files.writeString(document, Files.readString(document).replace("\"pages\":2,\n", parts));
    Files.writeString(
        folder.resolve("index.jsonl"),
        """
        {"input":"x/prose.pdf","sha256":"11","document":"documents/0123456789abcdef-a.json"}
        {"input":"x/tables.pdf","sha256":"22","document":"documents/0123456789abcdef-a.json",\
        "origin":{"address":"https://example.org/tables.pdf"}}
        """);

    PageLink link = new PageLink(Dataset.open(List.of(folder)).documents().get(0), folder);

    assertThat(link.to(3)).isEqualTo("./prose.pdf#page=3");
    assertThat(link.to(12)).isEqualTo("https://example.org/tables.pdf#page=2");
    assertThat(link.to(null)).isEqualTo("./prose.pdf");
  }

  @Test
  void aLinkLeadsFromTheExportToTheFileAndNoNameLeadsElsewhere() throws IOException {
    TestDataset.in(folder);
    Files.writeString(folder.resolve("documents/b.pdf"), "the file it was read from");

    List<DatasetDocument> documents = Dataset.open(List.of(folder)).documents();
    DocumentFile hostile = new DocumentFile("a:b#c \"d", "0", 1, Origin.UNKNOWN, null);
    DatasetDocument named =
        new DatasetDocument("x", folder, documents.get(0).head(), List.of(hostile));

    assertThat(new PageLink(documents.get(1), folder.resolve("out")).to(2))
        .isEqualTo("../documents/b.pdf#page=2");
    assertThat(new PageLink(named, folder).to(1)).isEqualTo("./a%3Ab%23c%20%22d#page=1");
  }
}
