package org.mingzhang.export.sqlite;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/**
 * What Datasette is told: {@code datasette dataset.sqlite -m metadata.json}.
 *
 * @param tables the tables of the database
 */
record DatasetteMetadata(List<Table<?>> tables) {

  /**
   * Searches a table for words of any length: Chinese as a phrase of pairs, a single character as
   * the beginning of a pair, see {@link Grams}; all else by going through the texts.
   */
  private static final String SEARCH =
      """
      with recursive pair(i) as (
        select 1 union all select i + 1 from pair where i + 1 < length(:words)
      )
      select t.* from "TABLE" t
      where :words not glob '*[^㐀-鿿𠀀-𲎯]*' and t.id in (
        select rowid from TABLE_fts where TABLE_fts match (
          select case when length(:words) = 1 then '"' || :words || '" *'
            else group_concat('"' || replace(substr(:words, i, 2), '"', '') || '"', ' + ') end
          from pair))
      union all
      select t.* from "TABLE" t
      where :words glob '*[^㐀-鿿𠀀-𲎯]*' and (LIKES)
      """;

  private static final String LIKE = "t.\"%s\" like '%%' || :words || '%%'";

  void write(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    ObjectNode root = mapper.createObjectNode();
    root.put("title", "明账 mingzhang: 部门预决算数据集");
    root.put(
        "description", "Budget disclosures of Chinese departments, every value with its page.");
    ObjectNode database = root.putObject("databases").putObject(SqliteWriter.DATABASE);
    ObjectNode described = database.putObject("tables");
    ObjectNode queries = database.putObject("queries");
    for (Table<?> table : tables) {
      describe(table, described);
      if (!SearchColumns.of(table.name()).isEmpty()) {
        addSearch(table, queries);
      }
    }
    mapper.writeValue(file.toFile(), root);
  }

  private static void describe(Table<?> table, ObjectNode described) {
    ObjectNode node = described.putObject(table.name());
    node.put("description", table.zh() + " · " + table.en());
    ObjectNode columns = node.putObject("columns");
    for (Column<?> column : table.columns()) {
      columns.put(column.name(), column.zh() + " · " + column.en());
      if (column.type() == ColumnType.MONEY) {
        columns.put(column.name() + Ddl.FEN, column.name() + ": 分 · in hundredths, exact for sums");
      }
    }
    if (!SearchColumns.of(table.name()).isEmpty()) {
      node.put("fts_table", Ddl.searchTable(table.name()));
      node.put("fts_pk", "id");
    }
  }

  private static void addSearch(Table<?> table, ObjectNode queries) {
    ObjectNode query = queries.putObject("search_" + table.name());
    query.put("title", "搜索 " + table.zh());
    query.put("description", "Words of any length · 任意长度的词");
    String likes =
        String.join(" or ", SearchColumns.of(table.name()).stream().map(LIKE::formatted).toList());
    query.put("sql", SEARCH.replace("LIKES", likes).replace("TABLE", table.name()));
    query.putArray("params").add("words");
  }
}
