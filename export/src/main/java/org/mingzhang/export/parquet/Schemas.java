package org.mingzhang.export.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.listType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/** Tables as Parquet describes them. */
final class Schemas {

  /** The names that the format gives the parts of a list. */
  static final String LIST = "list";

  static final String ELEMENT = "element";

  /** A millionth of a yuan: 万元 with ten places after the point. */
  private static final int MONEY_SCALE = 6;

  private static final int NUMBER_SCALE = 10;

  private Schemas() {}

  static MessageType of(Table<?> table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column<?> column : table.columns()) {
      message.addField(field(column));
    }
    return message.named(table.name());
  }

  static boolean isDecimal(ColumnType type) {
    return type == ColumnType.MONEY || type == ColumnType.NUMBER;
  }

  static int scaleOf(ColumnType type) {
    return type == ColumnType.MONEY ? MONEY_SCALE : NUMBER_SCALE;
  }

  private static Type field(Column<?> column) {
    String name = column.name();
    return switch (column.type()) {
      case TEXT, CODE -> Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
      case LIST -> list(name);
      case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
      case MONEY, NUMBER ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(Decimals.BYTES)
              .as(decimalType(scaleOf(column.type()), Decimals.PRECISION))
              .named(name);
      case PROBABILITY, POINTS -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(name);
    };
  }

  private static Type list(String name) {
    return Types.optionalGroup()
        .as(listType())
        .addField(
            Types.repeatedGroup()
                .addField(Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(ELEMENT))
                .named(LIST))
        .named(name);
  }
}
