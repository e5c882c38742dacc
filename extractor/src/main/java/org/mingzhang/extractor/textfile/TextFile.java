package org.mingzhang.extractor.textfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.TextDump;

/** Reads a text file as the dump of a document. */
public final class TextFile {

  /**
   * In bytes. The dump of a disclosure of a thousand pages has two million; a larger file than this
   * is something else, and would only fill the memory.
   */
  static final long LARGEST = 64L << 20;

  private TextFile() {}

  /** Whether a file that begins like this is text. */
  public static boolean isText(byte[] beginning) {
    return beginning.length > 0 && TextEncoding.of(beginning).isPresent();
  }

  /**
   * Reads all lines.
   *
   * @throws UnreadableFileException if it is no text, too large, or has a line too long for text
   */
  public static TextDump read(Path file) throws UnreadableFileException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableFileException(
            Cause.NOT_A_DOCUMENT,
            "it is text of more than " + (LARGEST >> 20) + " MB",
            "give the dump of one disclosure at a time",
            null);
      }
      return read(TextLines.of(in));
    } catch (IOException e) {
      throw new UnreadableFileException(
          Cause.DAMAGED, "it cannot be read as text: " + e.getMessage(), "make the dump anew", e);
    }
  }

  private static TextDump read(TextLines source) throws IOException {
    List<DumpLine> lines = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    int number = 0;
    for (Optional<TextLine> line = source.next(); line.isPresent(); line = source.next()) {
      number++;
      lines.add(new DumpLine(number, line.get().text()));
      if (line.get().damaged()) {
        damaged.add(number);
      }
    }
    return new TextDump(source.encodingName(), lines, damaged);
  }
}
