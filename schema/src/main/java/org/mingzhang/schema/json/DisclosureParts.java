package org.mingzhang.schema.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Stage;

/**
 * Reads a document of the contract piece by piece: its head alone, or the elements of one of its
 * lists one after the other, so that a long document needs no more memory than a short one. The
 * fields may stand in any order. Instances are immutable and may be shared between threads.
 */
public final class DisclosureParts {

  private final JsonMapper mapper =
      DisclosureJson.mapper().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * What a document says of itself.
   *
   * @param source the file it was read from and by what
   * @param department the publishing department, or null
   * @param fiscalYear the budget year, or null
   * @param stage budget or final account, or null
   */
  public record Head(
      DocumentSource source, Department department, Integer fiscalYear, Stage stage) {}

  /** Takes the elements of a list. */
  @FunctionalInterface
  public interface ElementSink<T> {
    /**
     * Takes the next one.
     *
     * @param index the element's place in its list, from 0
     * @param element the element
     * @throws IOException if what is made of it cannot be written
     */
    void accept(int index, T element) throws IOException;
  }

  /**
   * Reads the head.
   *
   * @param in one document; not closed
   * @throws IOException if {@code in} cannot be read, or is no document with a {@code source}
   */
  public Head head(InputStream in) throws IOException {
    DocumentSource source = null;
    Department department = null;
    Integer year = null;
    Stage stage = null;
    try (JsonParser json = open(in)) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "source" -> source = json.readValueAs(DocumentSource.class);
          case "department" -> department = json.readValueAs(Department.class);
          case "fiscalYear" -> year = json.readValueAs(Integer.class);
          case "stage" -> stage = json.readValueAs(Stage.class);
          default -> json.skipChildren();
        }
      }
      if (source == null) {
        throw MismatchedInputException.from(json, Head.class, "no document: source is missing");
      }
    }
    return new Head(source, department, year, stage);
  }

  /**
   * Reads the elements of one list.
   *
   * @param in one document; not closed
   * @param list the field of the list, such as {@code budgets}
   * @param type the record of its elements
   * @param sink takes each element as it is read
   * @throws IOException if {@code in} cannot be read, an element is not of the contract, or the
   *     sink fails
   */
  public <T> void forEach(InputStream in, String list, Class<T> type, ElementSink<T> sink)
      throws IOException {
    boolean found = false;
    try (JsonParser json = open(in)) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals(list);
        json.nextToken();
        if (wanted) {
          found = true;
          elements(json, type, sink);
        } else {
          json.skipChildren();
        }
      }
      if (!found) {
        throw MismatchedInputException.from(json, type, "no document: " + list + " is missing");
      }
    }
  }

  private static <T> void elements(JsonParser json, Class<T> type, ElementSink<T> sink)
      throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      throw MismatchedInputException.from(json, type, "a list is missing");
    }
    for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
      sink.accept(index, json.readValueAs(type));
    }
  }

  private JsonParser open(InputStream in) throws IOException {
    JsonParser json = mapper.createParser(in);
    json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw MismatchedInputException.from(json, Head.class, "no document: not a JSON object");
    }
    return json;
  }
}
