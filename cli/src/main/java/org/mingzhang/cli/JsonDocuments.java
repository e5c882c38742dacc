package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;

/** Tells extracted documents from the files that they are extracted from, and reads them. */
final class JsonDocuments {

  private static final int LOOKED_AT = 64;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private JsonDocuments() {}

  /** Whether the first character of the file that is no space opens a JSON object. */
  static boolean isJson(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOKED_AT), java.nio.charset.StandardCharsets.UTF_8);
      if (!start.isEmpty() && start.charAt(0) == BYTE_ORDER_MARK) {
        start = start.substring(1);
      }
      return start.strip().startsWith("{");
    } catch (IOException e) {
      return false; // reading the file in earnest will say what is wrong
    }
  }

  /**
   * Reads an extracted document.
   *
   * @throws UnreadableFileException if the file is none
   */
  static Disclosure read(Path file) throws UnreadableFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return new DisclosureJson().read(in);
    } catch (IOException e) {
      throw new UnreadableFileException(
          UnreadableFileException.Cause.NOT_A_DOCUMENT,
          "is JSON, but no document of this version of mingzhang",
          "extract it again from the disclosure",
          e);
    }
  }
}
