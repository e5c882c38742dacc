package org.mingzhang.export.sqlite;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.export.format.FormatWriter.TableWriter;
import org.mingzhang.export.format.Texts;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/** The rows of one table and the words of their texts. */
final class SqliteTable implements TableWriter {

  /** Rows that are held before they are written. */
  private static final int BATCH = 500;

  private static final int FEN_PLACES = 2;

  private final Table<?> table;
  private final Connection connection;
  private final List<Integer> searched;
  private final PreparedStatement rows;
  private final PreparedStatement words;
  private long id;

  SqliteTable(Table<?> table, Connection connection) throws SQLException {
    this.table = table;
    this.connection = connection;
    this.searched = SearchColumns.of(table.name()).stream().map(table::indexOf).toList();
    try (Statement statement = connection.createStatement()) {
      statement.execute(Ddl.createTable(table));
      if (!searched.isEmpty()) {
        statement.execute(Ddl.createSearch(table.name()));
      }
    }
    rows = connection.prepareStatement(Ddl.insert(table));
    words = searched.isEmpty() ? null : connection.prepareStatement(Ddl.insertSearch(table.name()));
  }

  @Override
  public void row(List<Object> row) throws IOException {
    try {
      id++;
      addRow(row);
      if (words != null) {
        addWords(row);
      }
      if (id % BATCH == 0) {
        writeBatch();
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void addRow(List<Object> row) throws SQLException {
    int place = 1;
    rows.setLong(place++, id);
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      set(place++, value);
      if (table.columns().get(i).type() == ColumnType.MONEY) {
        setFen(place++, (BigDecimal) value);
      }
    }
    rows.addBatch();
  }

  private void set(int place, Object value) throws SQLException {
    if (value == null) {
      rows.setNull(place, Types.NULL);
    } else if (value instanceof Integer number) {
      rows.setInt(place, number);
    } else if (value instanceof Boolean truth) {
      rows.setInt(place, truth ? 1 : 0);
    } else {
      rows.setString(place, Texts.of(value)); // numbers too, see Ddl.affinity
    }
  }

  /** Null also for an amount that is no whole number of hundredths; the view sums counts these. */
  private void setFen(int place, BigDecimal yuan) throws SQLException {
    BigDecimal fen = yuan == null ? null : yuan.movePointRight(FEN_PLACES).stripTrailingZeros();
    if (fen == null || fen.scale() > 0 || fen.toBigInteger().bitLength() >= Long.SIZE) {
      rows.setNull(place, Types.NULL);
    } else {
      rows.setLong(place, fen.longValueExact());
    }
  }

  private void addWords(List<Object> row) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column : searched) {
      String text = Texts.of(row.get(column));
      if (text != null) {
        texts.add(text);
      }
    }
    words.setLong(1, id);
    words.setString(2, Grams.pairs(texts));
    words.setString(3, Grams.longer(texts));
    words.addBatch();
  }

  private void writeBatch() throws SQLException {
    rows.executeBatch();
    if (words != null) {
      words.executeBatch();
    }
  }

  @Override
  public void end() throws IOException {
    try {
      writeBatch();
      rows.close();
      if (words != null) {
        words.close();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
