package org.mingzhang.export.datapackage;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/** Describes the tables in the words of Data Package 2.0 and Table Schema 2.0. */
final class Descriptor {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final ObjectNode root = mapper.createObjectNode();
  private final ArrayNode resources;

  Descriptor() {
    root.put("$schema", PROFILES + "datapackage.json");
    root.put("name", "mingzhang-dataset");
    root.put("title", "明账 mingzhang: 部门预决算数据集");
    root.put(
        "description",
        "Budget disclosures of Chinese departments, every value with its page. Amounts are in yuan."
            + " The resource fiscal has the column types of the Fiscal Data Package and may be"
            + " added up as it is; in the others the same money stands in many rows. A text that a"
            + " spreadsheet would take for a formula has a ' before it.");
    resources = root.putArray("resources");
  }

  /** Adds a table that stands in a file. */
  void add(Table<?> table, String path, long bytes) {
    ObjectNode resource = resources.addObject();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", path);
    resource.put("title", table.zh());
    resource.put("description", table.en());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes);
    describe(table, resource.putObject("schema"));
  }

  private static void describe(Table<?> table, ObjectNode schema) {
    schema.put("$schema", PROFILES + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    for (Column<?> column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", type(column.type()));
      field.put("title", column.zh());
      field.put("description", column.en());
      FiscalTypes.of(table.name(), column.name()).ifPresent(type -> field.put("columnType", type));
    }
    schema.putArray("missingValues").add("");
    put(schema.putArray("primaryKey"), table.key());
    if (!table.references().isEmpty()) {
      references(table, schema.putArray("foreignKeys"));
    }
  }

  private static void references(Table<?> table, ArrayNode keys) {
    for (Table.Reference reference : table.references()) {
      ObjectNode key = keys.addObject();
      put(key.putArray("fields"), reference.columns());
      ObjectNode target = key.putObject("reference");
      target.put("resource", reference.table());
      put(target.putArray("fields"), reference.targets());
    }
  }

  private static void put(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT, CODE, LIST -> "string";
      case INTEGER -> "integer";
      case MONEY, NUMBER, PROBABILITY, POINTS -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }

  void write(Path file) throws IOException {
    mapper.writeValue(file.toFile(), root);
  }
}
