package org.mingzhang.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;

/** Reads back what was written by DuckDB, which shares no code with the writer. */
class ParquetTablesTest {

  @TempDir private Path folder;

  private TestDataset dataset;
  private Path out;

  @BeforeEach
  void export() throws IOException {
    dataset = TestDataset.in(folder);
    out = dataset.export(Format.PARQUET, Format.CSV);
  }

  @Test
  void theAmountsAddUpToWhatTheDocumentsSay() throws IOException, SQLException {
    assertThat(sums("read_parquet('%s/parquet/budgets.parquet')")).isEqualTo(dataset.sums());
  }

  @Test
  void aDatabaseReadsTheSameSumsFromCsv() throws IOException, SQLException {
    assertThat(sums("read_csv('%s/csv/budgets.csv', all_varchar = true)"))
        .isEqualTo(dataset.sums());
  }

  @Test
  void valuesKeepTheirTypes() throws SQLException {
    assertThat(
            query(
                "select typeof(yuan), typeof(column_path), typeof(leaf), typeof(page),"
                    + " column_path[2], item from read_parquet('%s/parquet/budgets.parquet')"
                    + " where ref = '/budgets/1/amounts/1' and document_id like '0%%'"))
        .containsExactly(
            "DECIMAL(38,6), VARCHAR[], BOOLEAN, INTEGER, 工资福利, " + TestDataset.FORMULA);
    assertThat(
            query(
                "select typeof(start_date), start_date, name"
                    + " from read_parquet('%s/parquet/projects.parquet') limit 1"))
        .containsExactly("DATE, 2021-01-01, " + TestDataset.RARE);
  }

  @Test
  void everyTableHasAFileWithItsColumns() throws SQLException {
    for (Table<?> table : Tables.all()) {
      assertThat(
              query(
                  "select column_name from (describe select * from read_parquet('%s/parquet/"
                      + table.name()
                      + ".parquet'))"))
          .isEqualTo(table.columns().stream().<String>map(c -> c.name()).toList());
    }
  }

  @Test
  void aNumberThatDoesNotFitIsLeftOutAndTold() {
    assertThat(Decimals.of(new BigDecimal("0.0000001"), 6)).isEmpty();
    assertThat(Decimals.of(new BigDecimal("1E32"), 6)).isEmpty();
    assertThat(Decimals.of(new BigDecimal("1.50"), 6)).map(Binary::length).contains(Decimals.BYTES);
    assertThat(dataset.notes()).isEmpty();
  }

  private Object sums(String source) throws SQLException {
    RowSums sums = new RowSums();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select document_id, table_kind, cast(yuan as decimal(38, 6)) from "
                    + source.formatted(out))) {
      while (rows.next()) {
        sums.add(rows.getString(1), rows.getString(2), rows.getBigDecimal(3));
      }
    }
    return sums.sums();
  }

  private List<String> query(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(out))) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i));
        }
        lines.add(String.join(", ", cells));
      }
    }
    return lines;
  }
}
