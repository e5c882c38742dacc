package org.mingzhang.export.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Format;
import org.mingzhang.export.TestDataset;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;

class CodebookWriterTest {

  @TempDir private Path folder;

  @Test
  void everyColumnIsExplainedInBothLanguages() throws IOException {
    Path out = TestDataset.in(folder).export(Format.CSV);
    String text = Files.readString(out.resolve("codebook.md"));
    List<String> lines = Files.readAllLines(out.resolve("codebook.csv"));

    int columns = 0;
    for (Table<?> table : Tables.all()) {
      assertThat(text).contains("## " + table.name() + "\n");
      for (Column<?> column : table.columns()) {
        columns++;
        assertThat(column.zh()).isNotBlank();
        assertThat(column.en()).isNotBlank();
        assertThat(text).contains("| `" + column.name() + "` |");
        assertThat(lines).anyMatch(l -> l.startsWith(table.name() + "," + column.name() + ","));
      }
    }
    assertThat(lines).hasSize(columns + 1);
  }
}
