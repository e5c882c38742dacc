package org.mingzhang.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mingzhang.extractor.textfile.TextFile;

/** What a file is, by its first bytes rather than by its name. */
enum FileKind {
  PDF("a PDF", ""),
  IMAGE("an image", ""),
  OFFICE_ZIP(
      "an Office document (DOCX, XLSX or the like)",
      "save it as PDF in the program that made it, then give the PDF"),
  OFFICE_OLE(
      "an old Office document (DOC or XLS)",
      "save it as PDF in the program that made it, then give the PDF"),
  OFD("an OFD document", "print it to PDF with an OFD reader, then give the PDF"),
  ZIP("a ZIP archive", "unpack it and give the files in it"),
  TEXT("plain text, which has no pages", "read it as the text of a document, as extract does"),
  OTHER("neither a PDF, an image nor text", "give a PDF, PNG, JPEG, TIFF, BMP or TXT file");

  /** How far garbage before the header of a PDF may reach, as PDF readers tolerate it. */
  private static final int HEAD = 4096;

  /** How PNG, JPEG, and TIFF in both byte orders begin. */
  private static final List<String> IMAGES =
      List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*");

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
    if (IMAGES.stream().anyMatch(text::startsWith) || isBitmap(text)) {
      return IMAGE;
    }
    if (text.contains("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("PK")) {
      return zipKind(file, text);
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OFFICE_OLE;
    }
    return TextFile.isText(head) ? TEXT : OTHER;
  }

  /** A BMP has four bytes of zeros behind its length. */
  private static boolean isBitmap(String head) {
    return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
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
