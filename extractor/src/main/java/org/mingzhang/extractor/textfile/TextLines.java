package org.mingzhang.extractor.textfile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a text in UTF-8, GB18030 or UTF-16, one after the other. A line that is not in the
 * encoding of the file is tried in the other one (files are joined from files); where that fails
 * too, it is decoded as far as it goes and marked as damaged.
 */
public final class TextLines {

  /** No printed line comes near it; a larger one is no text of lines. */
  static final int LONGEST = 1_000_000;

  private static final int LOOK = 1 << 14;

  private final InputStream in;
  private final TextEncoding encoding;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;

  private TextLines(InputStream in, TextEncoding encoding) {
    this.in = in;
    this.encoding = encoding;
  }

  /**
   * Looks at the beginning of a stream; closing it is the caller's.
   *
   * @throws IOException if it cannot be read or is no text
   */
  public static TextLines of(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, LOOK);
    in.mark(LOOK);
    byte[] beginning = in.readNBytes(LOOK);
    in.reset();
    TextEncoding encoding =
        TextEncoding.of(beginning)
            .orElseThrow(() -> new IOException("it is no text in UTF-8, GB18030 or UTF-16"));
    in.skipNBytes(encoding.markLength(beginning));
    return new TextLines(in, encoding);
  }

  /** The encoding of the text, such as {@code UTF-8}. */
  String encodingName() {
    return encoding.charset().name();
  }

  /**
   * The next line; empty at the end.
   *
   * @throws IOException if it cannot be read or is longer than a million bytes
   */
  public Optional<TextLine> next() throws IOException {
    line.reset();
    number++;
    int unit = encoding.twoBytes() ? 2 : 1;
    byte[] character = new byte[unit];
    int read = in.readNBytes(character, 0, unit);
    if (read == 0) {
      return Optional.empty();
    }
    while (read == unit && !isBreak(character)) {
      line.write(character, 0, read);
      if (line.size() > LONGEST) {
        throw new IOException("line " + number + " is longer than " + LONGEST + " bytes");
      }
      read = in.readNBytes(character, 0, unit);
    }
    boolean broken = read == unit;
    if (!broken) {
      line.write(character, 0, read);
    }
    return Optional.of(decoded(line.toByteArray(), broken ? "\n" : ""));
  }

  private boolean isBreak(byte[] character) {
    return switch (encoding) {
      case UTF_16LE -> character[0] == '\n' && character[1] == 0;
      case UTF_16BE -> character[0] == 0 && character[1] == '\n';
      default -> character[0] == '\n'; // no part of a longer character is ever a line break
    };
  }

  private TextLine decoded(byte[] bytes, String end) {
    Optional<String> sound = encoding.decode(bytes).or(() -> inTheOther(bytes));
    String text = sound.orElseGet(() -> new String(bytes, encoding.charset()));
    boolean returned = text.endsWith("\r");
    return new TextLine(
        returned ? text.substring(0, text.length() - 1) : text,
        returned ? "\r" + end : end,
        sound.isEmpty());
  }

  private Optional<String> inTheOther(byte[] bytes) {
    return switch (encoding) {
      case UTF_8 -> TextEncoding.GB18030.decodeStray(bytes);
      case GB18030 -> TextEncoding.UTF_8.decodeStray(bytes);
      default -> Optional.empty();
    };
  }
}
