package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;

/**
 * A document as JSON.
 *
 * @param oneLine whether it fills one line, as a document among several does (JSON Lines)
 * @param readings whether the single readings of each value are written too
 */
record DisclosureContent(Disclosure document, boolean oneLine, boolean readings)
    implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    DisclosureJson json = readings ? new DisclosureJson() : DisclosureJson.withoutReadings();
    if (oneLine) {
      json.writeLine(document, out);
    } else {
      json.write(document, out);
    }
  }
}
