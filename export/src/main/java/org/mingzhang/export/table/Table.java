package org.mingzhang.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a dataset: everything that the formats need to know of it.
 *
 * @param name its name in every format, lower-case English
 * @param zh what its rows are, in Chinese
 * @param en what its rows are, in English
 * @param key the columns that tell a row from all others
 * @param columns its columns, in order
 * @param rows where its rows come from
 * @param references the rows of other tables that its rows belong to
 * @param <T> what a row is made from
 */
public record Table<T>(
    String name,
    String zh,
    String en,
    List<String> key,
    List<Column<T>> columns,
    RowSource<T> rows,
    List<Reference> references) {

  private static final String DOCUMENT = "document_id";

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /** A table whose rows belong to documents, if they name one. */
  Table(
      String name,
      String zh,
      String en,
      List<String> key,
      List<Column<T>> columns,
      RowSource<T> rows) {
    this(name, zh, en, key, columns, rows, toDocuments(key, columns));
  }

  private static <T> List<Reference> toDocuments(List<String> key, List<Column<T>> columns) {
    List<String> document = List.of(DOCUMENT);
    boolean named = columns.stream().anyMatch(column -> column.name().equals(DOCUMENT));
    return named && !key.equals(document)
        ? List.of(new Reference(document, "documents", document))
        : List.of();
  }

  /** The same table, whose rows belong to rows of another one, too. */
  Table<T> belongingTo(String table, String column) {
    List<Reference> more = new ArrayList<>(references);
    more.add(new Reference(List.of(DOCUMENT, column), table, List.of(DOCUMENT, "ref")));
    return new Table<>(name, zh, en, key, columns, rows, more);
  }

  /**
   * Says that a row belongs to a row of another table.
   *
   * @param columns the columns that name it
   * @param table the other table
   * @param targets the columns that are its key there
   */
  public record Reference(List<String> columns, String table, List<String> targets) {
    public Reference {
      columns = List.copyOf(columns);
      targets = List.copyOf(targets);
    }
  }

  /** Takes rows: a value a column, in order, null where there is none. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row.
     *
     * @param row a value a column, of the class that its {@link ColumnType} names, or null
     * @throws IOException if it cannot be written
     */
    void row(List<Object> row) throws IOException;
  }

  /**
   * Goes through the rows.
   *
   * @param scene the dataset and where it goes
   * @param sink takes each row
   * @throws IOException if a document cannot be read, or the sink fails
   */
  public void forEachRow(Scene scene, RowSink sink) throws IOException {
    rows.forEach(scene, thing -> sink.row(row(thing)));
  }

  private List<Object> row(T thing) {
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i).value().apply(thing);
    }
    return Arrays.asList(row);
  }

  /** The place of a column, from 0; -1 where there is none of the name. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }
}
