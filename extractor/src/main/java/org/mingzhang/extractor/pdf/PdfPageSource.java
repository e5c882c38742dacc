package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Version;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.scan.PictureReader;

/** The pages of one PDF. Not for use by several threads at once. */
public final class PdfPageSource implements PageSource {

  /** A4, for a page whose own size cannot even be told. */
  private static final Box UNKNOWN_SIZE = new Box(0, 0, 595, 842);

  private final PDDocument document;
  private final OcrService ocr;
  private volatile boolean scansRead;
  private final PdfPageReader reader;

  /**
   * @param document the open document; closed with this
   * @param ocr reads its scanned pages; not closed with this
   * @param pictures reads their pictures by it
   */
  PdfPageSource(PDDocument document, OcrService ocr, PictureReader pictures) {
    this.document = document;
    this.ocr = ocr;
    this.reader =
        new PdfPageReader(
            new TableDetector(), Layers.of(document), new PagePictures(document), pictures);
  }

  @Override
  public int pageCount() {
    return document.getNumberOfPages();
  }

  @Override
  public Page page(int number) {
    return begin(number).get();
  }

  @Override
  public Supplier<Page> begin(int number) {
    if (number < 1 || number > pageCount()) {
      throw new IndexOutOfBoundsException("page " + number + " of " + pageCount());
    }
    return guarded(
        number,
        UNKNOWN_SIZE,
        () -> {
          PDPage page = document.getPage(number - 1);
          Box box = sizeOf(page);
          Supplier<Page> rest = guarded(number, box, () -> reader.begin(page, number));
          return () -> noted(guarded(number, box, () -> given(rest.get())).get());
        });
  }

  /** A step of reading a page. */
  @FunctionalInterface
  private interface Step {
    Supplier<Page> take() throws TooMuchContentException;
  }

  /** Takes a step; one page that fails must not take the others with it. */
  private static Supplier<Page> guarded(int number, Box box, Step step) {
    try {
      return step.take();
    } catch (TooMuchContentException e) {
      return given(failed(number, box, "it draws more than any page: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return given(failed(number, box, "the page is damaged: " + Damage.inWords(e)));
    } catch (OutOfMemoryError e) {
      // One page that unpacks to gigabytes; the memory is free again, the others can be read.
      return given(failed(number, box, "it needs more memory than there is"));
    }
  }

  private static Supplier<Page> given(Page page) {
    return () -> page;
  }

  private Page noted(Page read) {
    if (isScan(read)) {
      scansRead = true;
    }
    return read;
  }

  private static boolean isScan(Page page) {
    return page.kind() == PageKind.SCANNED || page.kind() == PageKind.SCANNED_WITH_TEXT;
  }

  private static Box sizeOf(PDPage page) {
    PageGeometry geometry = new PageGeometry(page);
    return new Box(0, 0, geometry.width(), geometry.height());
  }

  private static Page failed(int number, Box box, String reason) {
    return new Page(
        number,
        box.width(),
        box.height(),
        PageKind.DIGITAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new UnreadRegion(box, reason)));
  }

  @Override
  public List<String> engines() {
    List<String> engines = new ArrayList<>(List.of("pdfbox " + Version.getVersion()));
    if (scansRead) {
      engines.addAll(ocr.descriptions());
    }
    return engines;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the document", e);
    }
  }
}
