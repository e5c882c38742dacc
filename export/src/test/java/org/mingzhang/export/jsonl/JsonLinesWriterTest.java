package org.mingzhang.export.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;

class JsonLinesWriterTest {

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir private Path folder;

  @Test
  void theAmountsAddUpToWhatTheDocumentsSay() throws IOException {
    TestDataset dataset = TestDataset.in(folder);
    RowSums sums = new RowSums();
    for (JsonNode row : rows(dataset, "budgets")) {
      BigDecimal yuan = row.has("yuan") ? row.get("yuan").decimalValue() : null;
      sums.add(row.get("document_id").asText(), row.get("table_kind").asText(), yuan);
    }

    assertThat(sums.sums()).isEqualTo(dataset.sums());
  }

  @Test
  void listsAreArraysAndTextsAreAsTheyWere() throws IOException {
    JsonNode row = rows(TestDataset.in(folder), "budgets").get(2);

    assertThat(row.get("column_path")).extracting(JsonNode::asText).containsExactly("基本支出", "工资福利");
    assertThat(row.get("item").asText()).isEqualTo(TestDataset.FORMULA);
    assertThat(row.get("leaf").isBoolean()).isTrue();
    assertThat(row.has("side")).isFalse();
  }

  private static List<JsonNode> rows(TestDataset dataset, String table) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    Path file = dataset.export(Format.JSONL).resolve("jsonl/" + table + ".jsonl");
    for (String line : Files.readAllLines(file)) {
      rows.add(EXACT.readTree(line));
    }
    return rows;
  }
}
