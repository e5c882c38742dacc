package org.mingzhang.schema.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The written forms of single values where the contract is stricter than the library: numbers
 * without exponent and without {@code .0}, dates as ISO 8601, text that is always valid UTF-8.
 */
final class ContractForms {

  /** Doubles up to here are whole numbers that a {@code long} holds exactly. */
  private static final double EXACT_WHOLE = 1L << 53;

  /** Between these, {@link Double#toString(double)} needs no exponent. */
  private static final double LEAST_WITHOUT_EXPONENT = 1e-3;

  private static final double FIRST_WITH_EXPONENT = 1e7;

  private ContractForms() {}

  /** The forms as a module of the mapper. */
  static SimpleModule module() {
    return new SimpleModule("contract-forms")
        .addSerializer(BigDecimal.class, new DecimalForm())
        .addSerializer(Double.class, new NumberForm())
        .addSerializer(double.class, new NumberForm())
        .addSerializer(String.class, new TextForm())
        .addSerializer(LocalDate.class, new DateForm())
        .addDeserializer(LocalDate.class, new DateReader());
  }

  /** {@code 719644315}, never {@code 7.19644315E8}; the records hold no closing zeros. */
  private static final class DecimalForm extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeNumber(value.toPlainString());
    }
  }

  /** {@code 595}, never {@code 595.0}; {@code 0.00001}, never {@code 1.0E-5}. */
  private static final class NumberForm extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      double size = Math.abs(value);
      if (value == Math.rint(value) && size <= EXACT_WHOLE) {
        out.writeNumber(value.longValue());
      } else if (size >= LEAST_WITHOUT_EXPONENT && size < FIRST_WITH_EXPONENT) {
        out.writeNumber(value);
      } else {
        out.writeNumber(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
      }
    }
  }

  /**
   * Text as it is, but half of a surrogate pair, which broken fonts produce and UTF-8 cannot hold,
   * becomes U+FFFD: one bad glyph must not cost the document.
   */
  private static final class TextForm extends JsonSerializer<String> {
    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeString(wellFormed(value));
    }

    private static String wellFormed(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isSurrogate(text.charAt(i))) {
          return withoutHalves(text);
        }
      }
      return text;
    }

    /** A whole pair is one code point beyond the surrogates; what is left among them is a half. */
    private static String withoutHalves(String text) {
      return text.codePoints()
          .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  private static final class DateForm extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class DateReader extends StdScalarDeserializer<LocalDate> {
    @Serial private static final long serialVersionUID = 1L;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        return (LocalDate)
            context.handleWeirdStringValue(LocalDate.class, text, "not a date like 2021-12-31");
      }
    }
  }
}
