package org.mingzhang.extractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.imagefile.ImageFile;
import org.mingzhang.extractor.imagefile.ImageFileSource;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.extractor.pdf.PdfOpener;
import org.mingzhang.extractor.textfile.TextFile;

/**
 * Opens files as sources of pages, and reads plain text. Holds no state between files; safe for use
 * by many threads.
 */
public final class Extractor {

  private final ExtractorOptions options;
  private final OcrService ocr;

  /** Without OCR: of scanned pages their hidden text is read at the most. */
  public Extractor(ExtractorOptions options) {
    this(options, OcrService.none());
  }

  /**
   * @param ocr reads scanned pages; not closed by this or by what it opens
   */
  public Extractor(ExtractorOptions options, OcrService ocr) {
    this.options = options;
    this.ocr = ocr;
  }

  /**
   * Opens a file that has pages.
   *
   * @throws UnreadableFileException if it cannot be read as a document of pages
   */
  public PageSource open(Path file) throws UnreadableFileException {
    FileKind kind = kindOf(file);
    if (kind == FileKind.TEXT) {
      throw notADocument(kind);
    }
    return kind == FileKind.IMAGE
        ? new ImageFileSource(ImageFile.open(file), ocr)
        : PdfOpener.open(file, options, ocr);
  }

  /**
   * Whether a file is plain text, which {@link #readText} reads.
   *
   * @throws UnreadableFileException if it is nothing that can be read here
   */
  public boolean isText(Path file) throws UnreadableFileException {
    return kindOf(file) == FileKind.TEXT;
  }

  /**
   * Reads a plain text file as what is left of a document where its pages are lost.
   *
   * @throws UnreadableFileException if it cannot be read as text
   */
  public TextDump readText(Path file) throws UnreadableFileException {
    requireReadable(file);
    return TextFile.read(file);
  }

  /**
   * Tells what kind of document a file is.
   *
   * @throws UnreadableFileException if it cannot be read as a document
   */
  static FileKind kindOf(Path file) throws UnreadableFileException {
    requireReadable(file);
    return requireDocument(file);
  }

  private static void requireReadable(Path file) throws UnreadableFileException {
    if (!Files.exists(file)) {
      throw unreadable(Cause.MISSING, "there is no such file", "check its name");
    }
    if (Files.isDirectory(file)) {
      throw unreadable(Cause.NOT_A_DOCUMENT, "this is a folder", "name the files in it");
    }
    if (!Files.isReadable(file)) {
      throw unreadable(
          Cause.NO_PERMISSION, "no permission to read it", "ask its owner or change its mode");
    }
  }

  private static FileKind requireDocument(Path file) throws UnreadableFileException {
    try {
      if (Files.size(file) == 0) {
        throw unreadable(
            Cause.EMPTY, "the file is empty", "get it again from where it is published");
      }
      FileKind kind = FileKind.of(file);
      if (kind != FileKind.PDF && kind != FileKind.IMAGE && kind != FileKind.TEXT) {
        throw notADocument(kind);
      }
      return kind;
    } catch (IOException e) {
      throw new UnreadableFileException(
          Cause.NO_PERMISSION, "it cannot be read: " + e.getMessage(), "check disk and rights", e);
    }
  }

  private static UnreadableFileException notADocument(FileKind kind) {
    return unreadable(Cause.NOT_A_DOCUMENT, "this is " + kind.description(), kind.advice());
  }

  private static UnreadableFileException unreadable(Cause cause, String message, String advice) {
    return new UnreadableFileException(cause, message, advice, null);
  }
}
