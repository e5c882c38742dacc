package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.cli.TableGrid.Place;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/** Tables as one JSON array, a row a line. */
final class JsonTableSink implements TableSink {

  private static final int BOX_DECIMALS = 2;

  private final JsonGenerator json;

  JsonTableSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new RowALine());
    json.writeStartArray();
  }

  @Override
  public void write(int page, Table table) throws IOException {
    json.writeStartObject();
    json.writeNumberField("page", page);
    writeBox(table.box());
    json.writeArrayFieldStart("rows");
    TableGrid grid = new TableGrid(table);
    for (int row = 0; row < table.rowCount(); row++) {
      writeRow(grid, row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeBox(Box box) throws IOException {
    json.writeArrayFieldStart("bbox");
    for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
      json.writeNumber(
          BigDecimal.valueOf(edge).setScale(BOX_DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
    }
    json.writeEndArray();
  }

  private void writeRow(TableGrid grid, int row) throws IOException {
    json.writeStartArray();
    for (Place place : grid.row(row)) {
      json.writeStartObject();
      json.writeStringField("text", place.cell().map(Cell::text).orElse(""));
      json.writeNumberField("rowspan", place.cell().map(Cell::rowSpan).orElse(1));
      json.writeNumberField("colspan", place.cell().map(Cell::columnSpan).orElse(1));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw("\n");
    json.close();
  }

  /** Breaks lines between tables and between rows only. */
  private static final class RowALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
      breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
      out.writeRaw(',');
      breakLine(out);
    }

    private static void breakLine(JsonGenerator out) throws IOException {
      JsonStreamContext around = out.getOutputContext().getParent();
      if (around.inRoot() || "rows".equals(around.getCurrentName())) {
        out.writeRaw('\n');
      }
    }
  }
}
