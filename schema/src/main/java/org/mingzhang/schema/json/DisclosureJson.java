package org.mingzhang.schema.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Source;

/**
 * Writes a {@link Disclosure} as JSON, in the form of the published {@link DisclosureSchema}, and
 * reads it back: what is read equals the record that was written.
 *
 * <p>The form is always the same, so that two outputs can be compared line by line: fields in the
 * order of the records; a field that is null is left out, a list is always there, also when empty;
 * decimals exact and without an exponent; dates as {@code 2021-12-31}; Chinese text unescaped;
 * lines end in {@code \n}. Instances are immutable and may be shared between threads.
 */
public final class DisclosureJson {

  private final ObjectWriter writer;
  private final ObjectWriter lineWriter;
  private final ObjectReader reader;

  /** Writes all that the records hold. */
  public DisclosureJson() {
    this(mapper());
  }

  private DisclosureJson(JsonMapper.Builder builder) {
    JsonMapper mapper = builder.build();
    lineWriter =
        mapper.writerFor(Disclosure.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    writer = lineWriter.with(new CompactPrettyPrinter());
    reader = mapper.readerFor(Disclosure.class).without(JsonParser.Feature.AUTO_CLOSE_SOURCE);
  }

  /** Leaves out the single readings of each value, which only those who doubt it want to see. */
  public static DisclosureJson withoutReadings() {
    return new DisclosureJson(mapper().addMixIn(Source.class, SourceWithoutReadings.class));
  }

  /** What is written of a {@link Source} where its readings are not asked for. */
  @JsonIgnoreProperties("readings")
  private interface SourceWithoutReadings {}

  static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(ContractForms.module())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .withConfigOverride(
            List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)))
        // Rare characters (生僻字) of names lie outside the BMP; they too stay readable.
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        // The same digits on every JDK; Double.toString was not always the shortest.
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * Writes the document as UTF-8, value by value, without a second copy of it in memory.
   *
   * @param disclosure the document
   * @param out where it goes; flushed, not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Disclosure disclosure, OutputStream out) throws IOException {
    writer.writeValue(out, disclosure);
  }

  /**
   * Writes the document as UTF-8 on one line, ended by {@code \n}: one record of JSON Lines.
   *
   * @param disclosure the document
   * @param out where it goes; flushed, not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void writeLine(Disclosure disclosure, OutputStream out) throws IOException {
    lineWriter.writeValue(out, disclosure);
    out.write('\n');
    out.flush();
  }

  /**
   * Writes the document as characters, value by value.
   *
   * @param disclosure the document
   * @param out where it goes; flushed, not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Disclosure disclosure, Writer out) throws IOException {
    writer.writeValue(out, disclosure);
  }

  /**
   * Reads a document written in UTF-8. A field the contract does not know is an error, as is a
   * missing list: nothing is silently dropped or filled in.
   *
   * @param in one document and nothing after it; not closed
   * @return the document
   * @throws IOException if {@code in} cannot be read, is not JSON or not a disclosure; the message
   *     says at which line and field
   */
  public Disclosure read(InputStream in) throws IOException {
    return reader.readValue(in);
  }

  /**
   * Reads a document from characters, as {@link #read(InputStream)} does from bytes.
   *
   * @param in one document and nothing after it; not closed
   * @return the document
   * @throws IOException if {@code in} cannot be read, is not JSON or not a disclosure
   */
  public Disclosure read(Reader in) throws IOException {
    return reader.readValue(in);
  }
}
