package org.mingzhang.schema.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;
import org.mingzhang.schema.json.DisclosureSchema;

/**
 * Validates documents against the published JSON Schema. Other modules take it from the test jar of
 * this one, so that every output of every test is held to the contract.
 */
public final class SchemaValidation {

  private final Schema schema;
  private final DisclosureJson writer = new DisclosureJson();

  public SchemaValidation() {
    try (InputStream published = DisclosureSchema.open()) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(published, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with a document.
   *
   * @param json the document's JSON text
   * @return one message an error with the place in the document, none if it is valid
   */
  public List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(SchemaValidation::message).toList();
  }

  /**
   * What is wrong with a document as {@link DisclosureJson} writes it.
   *
   * @param disclosure the document
   * @return one message an error with the place in the document, none if it is valid
   */
  public List<String> errors(Disclosure disclosure) {
    StringWriter json = new StringWriter();
    try {
      writer.write(disclosure, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(json.toString());
  }

  private static String message(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
