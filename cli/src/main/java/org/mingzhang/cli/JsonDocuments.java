package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells extracted documents from the files that they are extracted from. */
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
}
