package org.mingzhang.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.normalizer.Normalizer;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;

/**
 * Reads files as documents of the contract: opens them, reads their pages ahead, understands and
 * checks them. Safe for use by many threads.
 */
public final class DocumentPipeline implements AutoCloseable {

  private final Extractor extractor;
  private final OcrService ocr;
  private final ReadingWatch watch;
  private final Normalizer normalizer = new Normalizer();
  private final AtomicBoolean notesTold = new AtomicBoolean();

  /**
   * @param options how to open files
   * @param ocr reads scanned pages; closed with this
   * @param watch told of each page, and at the first scan what the engines lack
   */
  public DocumentPipeline(ExtractorOptions options, OcrService ocr, ReadingWatch watch) {
    this.extractor = new Extractor(options, ocr);
    this.ocr = ocr;
    this.watch = watch;
  }

  /**
   * Reads a whole file.
   *
   * @param file a PDF, a picture or a text dump
   * @throws UnreadableFileException if it is none, or none that can be opened
   * @throws IOException if the file system fails on the way
   */
  public Disclosure read(Path file) throws UnreadableFileException, IOException {
    return read(DocumentPart.of(file), PageChoice.all());
  }

  /**
   * Reads some pages of a file; of a text dump, which has no pages, everything.
   *
   * @throws X if the file does not have the pages that are wanted
   */
  public <X extends Exception> Disclosure read(DocumentPart part, PageChoice<X> choice)
      throws X, UnreadableFileException, IOException {
    if (extractor.isText(part.file())) {
      return readText(part);
    }
    try (PageSource source = extractor.open(part.file())) {
      String hash = Sha256.of(part.file());
      List<Integer> numbers = choice.of(source.pageCount());
      watch.expect(numbers.size());
      try (ReadAhead pages = new ReadAhead(numbers.stream().map(source::begin).iterator())) {
        return normalizer.normalize(
            () -> new DocumentSource(part.name(), hash, source.pageCount(), tool(source)),
            watched(pages));
      }
    }
  }

  private Disclosure readText(DocumentPart part) throws UnreadableFileException, IOException {
    TextDump dump = extractor.readText(part.file());
    DocumentSource.Tool tool = new DocumentSource.Tool(ToolVersion.current(), List.of());
    return normalizer.normalize(
        new DocumentSource(part.name(), Sha256.of(part.file()), 0, tool), dump);
  }

  private static DocumentSource.Tool tool(PageSource source) {
    return new DocumentSource.Tool(ToolVersion.current(), source.engines());
  }

  /** The same pages; {@link ReadingWatch} is told of each as it is taken. */
  public Iterator<Page> watched(Iterator<Page> pages) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Page next() {
        Page page = pages.next();
        tell(page);
        return page;
      }
    };
  }

  private void tell(Page page) {
    boolean scanned = page.kind() == PageKind.SCANNED || page.kind() == PageKind.SCANNED_WITH_TEXT;
    if (scanned && !notesTold.getAndSet(true)) {
      ocr.notes().forEach(watch::note);
    }
    watch.pageRead();
  }

  @Override
  public void close() {
    ocr.close();
  }
}
