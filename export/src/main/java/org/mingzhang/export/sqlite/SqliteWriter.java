package org.mingzhang.export.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.table.Table;
import org.sqlite.SQLiteConfig;

/**
 * Writes all tables into one SQLite database, with a full-text search that finds Chinese words of
 * two characters, views, and the metadata that Datasette shows beside it.
 */
public final class SqliteWriter implements FormatWriter {

  /** Datasette calls the database as its file. */
  static final String DATABASE = "dataset";

  private static final String VIEWS = "views.sql";

  private final Path folder;
  private final Connection connection;
  private final List<Table<?>> tables = new ArrayList<>();

  /**
   * Begins an empty database.
   *
   * @param folder where the database and its metadata go; exists
   * @throws IOException if it cannot be written
   */
  public SqliteWriter(Path folder) throws IOException {
    this.folder = folder;
    try {
      connection = open(folder.resolve(DATABASE + ".sqlite"));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Half a database is never published, so that it needs no journal against a crash. */
  private static Connection open(Path file) throws SQLException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.OFF);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    Connection connection = settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    tables.add(table);
    try {
      return new SqliteTable(table, connection);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void finish() throws IOException {
    try (Statement statement = connection.createStatement()) {
      for (String view : views()) {
        statement.execute(view);
      }
      statement.execute("ANALYZE");
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    new DatasetteMetadata(tables).write(folder.resolve("metadata.json"));
  }

  /** The statements of the resource, which end in a semicolon at the end of a line. */
  private static List<String> views() throws IOException {
    try (InputStream in = SqliteWriter.class.getResourceAsStream(VIEWS)) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(sql.strip().split(";\\s*\\R"));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
