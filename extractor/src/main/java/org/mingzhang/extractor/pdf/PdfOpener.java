package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.scan.PictureReader;

/** Opens PDF files. */
public final class PdfOpener {

  private PdfOpener() {}

  /**
   * Opens a PDF without reading more of it than its table of objects.
   *
   * @param file a readable file that claims to be a PDF
   * @param options its password, and whether hidden text is read where no engine reads
   * @param ocr reads its scanned pages
   * @throws UnreadableFileException if a password is needed or the file is damaged
   */
  public static PdfPageSource open(Path file, ExtractorOptions options, OcrService ocr)
      throws UnreadableFileException {
    PictureReader reader = new PictureReader(ocr, options.hiddenText());
    return new PdfPageSource(load(file, options.password()), ocr, reader);
  }

  /**
   * Loads a PDF, for those who want the document itself; the same rules as {@link #open}.
   *
   * @return the document, with one page at least; to be closed by the caller
   */
  public static PDDocument load(Path file, String password) throws UnreadableFileException {
    try {
      PDDocument document =
          Loader.loadPDF(file.toFile(), password, IOUtils.createMemoryOnlyStreamCache());
      return checked(document);
    } catch (InvalidPasswordException e) {
      String message = password.isEmpty() ? "a password is needed" : "the password is wrong";
      throw new UnreadableFileException(
          Cause.ENCRYPTED, message, "give its password with --password", e);
    } catch (NoClassDefFoundError e) {
      // PDFBox leaves certificates to a library that is not here.
      throw new UnreadableFileException(
          Cause.ENCRYPTED,
          "it is encrypted for the holder of a certificate",
          "save it without encryption in the program that opens it",
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(e);
    }
  }

  private static PDDocument checked(PDDocument document) throws UnreadableFileException {
    int pages = document.getNumberOfPages();
    if (pages > 0) {
      document.setResourceCache(new RecentResources());
      return document;
    }
    IOUtils.closeQuietly(document);
    throw new UnreadableFileException(
        Cause.DAMAGED,
        "the PDF has no pages",
        "get the file again from where it is published",
        null);
  }

  private static UnreadableFileException damaged(Throwable cause) {
    return new UnreadableFileException(
        Cause.DAMAGED,
        "the PDF is damaged (" + Damage.inWords(cause) + ")",
        "get the file again from where it is published",
        cause);
  }
}
