package org.mingzhang.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;

class SqliteWriterTest {

  @TempDir private Path folder;

  private TestDataset dataset;
  private Path out;

  @BeforeEach
  void export() throws IOException {
    dataset = TestDataset.in(folder);
    out = dataset.export(Format.SQLITE).resolve("sqlite");
  }

  @Test
  void theAmountsAddUpToWhatTheDocumentsSayToTheFen() throws IOException, SQLException {
    RowSums sums = new RowSums();
    for (List<String> row : query("select document_id, table_kind, yuan_fen from budgets")) {
      sums.add(row.get(0), row.get(1), row.get(2) == null ? null : yuan(row.get(2)));
    }

    assertThat(sums.sums()).isEqualTo(dataset.sums());
  }

  @Test
  void amountsAreNumbersThatCanBeComparedAndSorted() throws SQLException {
    assertThat(query("select distinct typeof(yuan) from budgets where yuan > 1000"))
        .containsExactly(List.of("real"));
    assertThat(query("select cast(max(yuan) as text) from budgets"))
        .containsExactly(List.of("12345678901.23"));
  }

  @ParameterizedTest
  @CsvSource({"水费, projects, 2", "人力, documents, 2", "任务二, tasks, 2", "电费, projects, 0"})
  void wordsOfTwoOrThreeCharactersAreFound(String word, String table, int hits)
      throws SQLException {
    assertThat(
            query(
                "select rowid from %s_fts where %s_fts match ?".formatted(table, table),
                '"' + word + '"'))
        .hasSize(hits);
  }

  @ParameterizedTest
  @CsvSource({"某市人力资源局, 2", "市人力资源, 2", "局, 2", "人资, 0", "'A.PDF', 1", "'\"', 0"})
  void theQueryOfTheMetadataFindsWordsOfAnyLength(String words, int hits)
      throws IOException, SQLException {
    JsonNode metadata = new ObjectMapper().readTree(out.resolve("metadata.json").toFile());
    String sql = metadata.at("/databases/dataset/queries/search_documents/sql").asText();

    assertThat(query(sql.replace(":words", "?1"), words)).hasSize(hits);
  }

  @Test
  void everyReferenceLeadsSomewhere() throws SQLException {
    assertThat(query("pragma foreign_key_check")).isEmpty();
    assertThat(query("select count(*) from pragma_foreign_key_list('tasks')"))
        .containsExactly(List.of("3"));
    assertThat(query("pragma integrity_check")).containsExactly(List.of("ok"));
  }

  @Test
  void theViewsAnswer() throws SQLException {
    assertThat(
            query(
                "select sum_fen, amounts_left_out from sums"
                    + " where document_id like '0%' and column_path = '合计'"))
        .containsExactly(List.of("1234567890123", "0"));
    assertThat(query("select * from leaf_amounts")).hasSize(4);
    assertThat(query("select * from contradictions")).hasSize(2);
    assertThat(query("select * from doubtful_values")).isNotEmpty();
    assertThat(query("select unread_parts, amounts from coverage"))
        .containsExactly(List.of("1", "3"), List.of("1", "3"));
  }

  @Test
  void theMetadataSaysWhatEachColumnMeansAndWhereToSearch() throws IOException {
    JsonNode budgets =
        new ObjectMapper()
            .readTree(out.resolve("metadata.json").toFile())
            .at("/databases/dataset/tables/budgets");

    assertThat(budgets.at("/columns/yuan").asText()).contains("金额", "yuan");
    assertThat(budgets.at("/fts_table").asText()).isEqualTo("budgets_fts");
  }

  @Test
  void chineseIsCutIntoPiecesAndLettersStayTogether() {
    assertThat(Grams.pairs(List.of("水费", "PDF版本")).trim().split("\\s+"))
        .containsExactly("水费", "费", "版本", "本", "pdf");
    assertThat(Grams.longer(List.of("社会保障费"))).isEqualTo("社会保 会保障 保障费 社会保障 会保障费");
  }

  private static BigDecimal yuan(String fen) {
    return new BigDecimal(fen).movePointLeft(2);
  }

  private List<List<String>> query(String sql, String... values) throws SQLException {
    List<List<String>> lines = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + out.resolve("dataset.sqlite"));
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            cells.add(rows.getString(i));
          }
          lines.add(cells);
        }
      }
    }
    return lines;
  }
}
