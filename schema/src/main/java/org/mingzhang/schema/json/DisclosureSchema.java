package org.mingzhang.schema.json;

import java.io.InputStream;
import org.mingzhang.schema.Disclosure;

/**
 * The published JSON Schema (draft 2020-12) of the document, the same file that stands in the
 * repository as {@code schema/disclosure.schema.json}.
 */
public final class DisclosureSchema {

  private static final String RESOURCE = "/org/mingzhang/schema/disclosure.schema.json";

  private DisclosureSchema() {}

  /**
   * Opens the schema.
   *
   * @return its JSON text in UTF-8; the caller closes it
   * @throws IllegalStateException if the program was packed without it
   */
  public static InputStream open() {
    InputStream schema = Disclosure.class.getResourceAsStream(RESOURCE);
    if (schema == null) {
      throw new IllegalStateException("resource missing from the program: " + RESOURCE);
    }
    return schema;
  }
}
