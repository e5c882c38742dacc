package org.mingzhang.batch.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Records as JSON, one a line; a field that is null is left out. */
final class JsonLines {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private JsonLines() {}

  /** Ends in a line feed. */
  static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String lines(List<?> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(value -> text.append(line(value)));
    return text.toString();
  }

  /**
   * @throws JsonProcessingException if the line is none of ours, as one that was cut off is
   */
  static <T> T parse(String line, Class<T> kind) throws JsonProcessingException {
    return MAPPER.readValue(line, kind);
  }
}
