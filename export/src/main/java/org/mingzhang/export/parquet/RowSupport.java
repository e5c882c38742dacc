package org.mingzhang.export.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.mingzhang.export.format.Notes;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.Table;

/** Hands the rows of a table to the Parquet library, value by value. */
final class RowSupport extends WriteSupport<List<Object>> {

  private final Table<?> table;
  private final MessageType schema;
  private final Notes notes;
  private RecordConsumer out;

  /**
   * Rows of one table.
   *
   * @param table the table
   * @param notes told of numbers that the format cannot hold
   */
  RowSupport(Table<?> table, Notes notes) {
    this.table = table;
    this.schema = Schemas.of(table);
    this.notes = notes;
  }

  @Override
  public WriteContext init(ParquetConfiguration settings) {
    return new WriteContext(schema, Map.of("description", table.en()));
  }

  @Override
  @SuppressWarnings("deprecation") // the library still asks for both
  public WriteContext init(Configuration settings) {
    throw new UnsupportedOperationException("there is no Hadoop here");
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(List<Object> row) {
    out.startMessage();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value instanceof BigDecimal number && Schemas.isDecimal(table.columns().get(i).type())) {
        decimal(i, number, row);
      } else if (value != null) {
        field(i, value);
      }
    }
    out.endMessage();
  }

  /** A number that does not fit is left out and told: a rounded one would look right. */
  private void decimal(int column, BigDecimal number, List<Object> row) {
    Column<?> meaning = table.columns().get(column);
    Optional<Binary> fitted = Decimals.of(number, Schemas.scaleOf(meaning.type()));
    if (fitted.isPresent()) {
      begin(column);
      out.addBinary(fitted.get());
      end(column);
    } else {
      notes.add(
          "parquet cannot hold %s of %s %s (%s), it is left out there"
              .formatted(number.toPlainString(), row.get(0), row.get(1), meaning.name()));
    }
  }

  private void field(int column, Object value) {
    begin(column);
    if (value instanceof List<?> texts) {
      list(texts);
    } else {
      plain(value);
    }
    end(column);
  }

  private void list(List<?> texts) {
    out.startGroup();
    if (!texts.isEmpty()) {
      out.startField(Schemas.LIST, 0);
      for (Object text : texts) {
        out.startGroup();
        out.startField(Schemas.ELEMENT, 0);
        plain(text);
        out.endField(Schemas.ELEMENT, 0);
        out.endGroup();
      }
      out.endField(Schemas.LIST, 0);
    }
    out.endGroup();
  }

  private void plain(Object value) {
    if (value instanceof Integer number) {
      out.addInteger(number);
    } else if (value instanceof Boolean truth) {
      out.addBoolean(truth);
    } else if (value instanceof BigDecimal place) {
      out.addDouble(place.doubleValue()); // points and probabilities, never money
    } else if (value instanceof LocalDate day) {
      out.addInteger(Math.toIntExact(day.toEpochDay()));
    } else {
      out.addBinary(Binary.fromString(value.toString()));
    }
  }

  private void begin(int column) {
    out.startField(table.columns().get(column).name(), column);
  }

  private void end(int column) {
    out.endField(table.columns().get(column).name(), column);
  }
}
