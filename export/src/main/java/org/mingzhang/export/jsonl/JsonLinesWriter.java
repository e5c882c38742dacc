package org.mingzhang.export.jsonl;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.table.Table;

/**
 * Writes each table into a file of JSON Lines: an object a row. A cell without a value is left out;
 * numbers are exact and without an exponent; a list is an array.
 */
public final class JsonLinesWriter implements FormatWriter {

  private final JsonFactory json =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private final Path folder;
  private JsonGenerator open;

  /**
   * Begins with nothing written.
   *
   * @param folder where the files go; exists
   */
  public JsonLinesWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    JsonGenerator out =
        json.createGenerator(
            Files.newOutputStream(folder.resolve(table.name() + ".jsonl")), JsonEncoding.UTF8);
    out.setPrettyPrinter(new MinimalPrettyPrinter(""));
    open = out;
    return new Lines(table, out);
  }

  @Override
  public void finish() {
    // Each table is whole by itself.
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }

  /**
   * The lines of one table.
   *
   * @param table the table
   * @param out where they go; closed at the end of the table
   */
  private record Lines(Table<?> table, JsonGenerator out) implements TableWriter {

    @Override
    public void row(List<Object> row) throws IOException {
      out.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) != null) {
          out.writeFieldName(table.columns().get(i).name());
          write(row.get(i));
        }
      }
      out.writeEndObject();
      out.writeRaw('\n');
    }

    private void write(Object value) throws IOException {
      if (value instanceof BigDecimal number) {
        out.writeNumber(number.toPlainString());
      } else if (value instanceof Integer number) {
        out.writeNumber(number);
      } else if (value instanceof Boolean truth) {
        out.writeBoolean(truth);
      } else if (value instanceof List<?> texts) {
        out.writeStartArray();
        for (Object text : texts) {
          out.writeString(text.toString());
        }
        out.writeEndArray();
      } else {
        out.writeString(value.toString());
      }
    }

    @Override
    public void end() throws IOException {
      out.close();
    }
  }
}
