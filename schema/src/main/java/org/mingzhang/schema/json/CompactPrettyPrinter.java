package org.mingzhang.schema.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.Instantiatable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.Unread;

/**
 * Indents by two blanks, one field a line, but keeps on one line what is read as one thing: a list
 * of numbers or texts, and the small records such as an amount with its source. A row of a table
 * then takes as many lines as it has amounts, not twenty times as many.
 */
final class CompactPrettyPrinter implements PrettyPrinter, Instantiatable<CompactPrettyPrinter> {

  private static final Set<Class<?>> ON_ONE_LINE =
      Set.of(
          Amount.class,
          Department.class,
          Indicator.Owner.class,
          PageSummary.class,
          Procurement.class,
          Source.class,
          UnitRef.class,
          Unread.class);

  private int depth;

  /** How many open arrays and objects share the current line. */
  private int inline;

  @Override
  public CompactPrettyPrinter createInstance() {
    return new CompactPrettyPrinter();
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    open(ON_ONE_LINE.contains(typeOf(out.currentValue())));
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    close(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    open(isPlainList(out.currentValue()));
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    close(out, values, ']');
  }

  private void open(boolean onOneLine) {
    depth++;
    if (inline > 0 || onOneLine) {
      inline++;
    }
  }

  private void close(JsonGenerator out, int members, char bracket) throws IOException {
    depth--;
    boolean wasInline = inline > 0;
    if (wasInline) {
      inline--;
    }
    if (!wasInline && members > 0) {
      newLine(out);
    }
    out.writeRaw(bracket);
    if (depth == 0) {
      out.writeRaw('\n');
    }
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(inline > 0 ? ", " : ",");
    newLine(out);
  }

  private void newLine(JsonGenerator out) throws IOException {
    if (inline > 0) {
      return;
    }
    out.writeRaw('\n');
    out.writeRaw("  ".repeat(depth));
  }

  private static boolean isPlainList(Object value) {
    return value instanceof BoundingBox
        || (value instanceof List<?> list
            && !list.isEmpty()
            && (list.get(0) instanceof String || list.get(0) instanceof Number));
  }

  private static Class<?> typeOf(Object value) {
    return value == null ? Void.class : value.getClass();
  }
}
