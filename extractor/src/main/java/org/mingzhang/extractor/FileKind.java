package org.mingzhang.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes rather than by its name. */
enum FileKind {
  PDF("a PDF", ""),
  OFFICE_ZIP(
      "an Office document (DOCX, XLSX or the like)",
      "save it as PDF in the program that made it, then give the PDF"),
  OFFICE_OLE(
      "an old Office document (DOC or XLS)",
      "save it as PDF in the program that made it, then give the PDF"),
  OFD("an OFD document", "print it to PDF with an OFD reader, then give the PDF"),
  ZIP("a ZIP archive", "unpack it and give the PDF files in it"),
  OTHER("no PDF", "give a PDF file");

  /** How far garbage before the header of a PDF may reach, as PDF readers tolerate it. */
  private static final int HEAD = 4096;

  private final String name;
  private final String advice;

  FileKind(String name, String advice) {
    this.name = name;
    this.advice = advice;
  }

  /** In plain words, with its article. */
  String description() {
    return name;
  }

  /** What to do with such a file instead. */
  String advice() {
    return advice;
  }

  /**
   * Looks at the first bytes of a file.
   *
   * @throws IOException if they cannot be read
   */
  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.contains("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("PK")) {
      return zipKind(file, text);
    }
    return text.startsWith("\u00D0\u00CF\u0011\u00E0") ? OFFICE_OLE : OTHER;
  }

  private static FileKind zipKind(Path file, String head) {
    if (head.contains("OFD.xml") || nameOf(file).endsWith(".ofd")) {
      return OFD;
    }
    boolean office =
        head.contains("[Content_Types].xml")
            || head.contains("mimetypeapplication/vnd.oasis")
            || nameOf(file).matches(".*\\.(docx|xlsx|pptx|odt|ods)");
    return office ? OFFICE_ZIP : ZIP;
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
