package org.mingzhang.batch.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages between the batch and its workers: JSON, one a line. */
final class WireFormat {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private WireFormat() {}

  static void write(Object message, OutputStream out) throws IOException {
    byte[] line = MAPPER.writeValueAsBytes(message);
    synchronized (out) {
      out.write(line);
      out.write('\n');
      out.flush();
    }
  }

  /** The messages of one kind that come out of a stream, as they come. */
  static <T> MappingIterator<T> read(JsonParser in, Class<T> kind) throws IOException {
    return MAPPER.readerFor(kind).readValues(in);
  }

  /** One message; what follows it stays in the parser. */
  static <T> T readOne(JsonParser in, Class<T> kind) throws IOException {
    return MAPPER.readerFor(kind).readValue(in);
  }

  static JsonParser parser(InputStream in) throws IOException {
    return MAPPER.createParser(in);
  }
}
