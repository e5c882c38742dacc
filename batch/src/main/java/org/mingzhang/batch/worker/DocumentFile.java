package org.mingzhang.batch.worker;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;

/** Writes documents so that they outlive a loss of power, once it says that they are written. */
final class DocumentFile {

  private final DisclosureJson json;

  /**
   * @param readings whether the single readings of each value are written too
   */
  DocumentFile(boolean readings) {
    json = readings ? new DisclosureJson() : DisclosureJson.withoutReadings();
  }

  void write(Disclosure document, Path target) throws IOException {
    try (FileOutputStream file = new FileOutputStream(target.toFile());
        OutputStream out = new BufferedOutputStream(file)) {
      json.write(document, out);
      out.flush();
      file.getFD().sync();
    }
  }
}
