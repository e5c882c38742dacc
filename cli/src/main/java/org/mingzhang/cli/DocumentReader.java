package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.normalizer.Normalizer;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;

/** Reads the asked pages of files, as bare pages or as documents. Safe for use by many threads. */
final class DocumentReader implements AutoCloseable {

  private final Extractor extractor;
  private final OcrService ocr;
  private final Normalizer normalizer = new Normalizer();
  private final PageSelection selection;
  private final Progress progress;
  private final AtomicBoolean ocrNotesTold = new AtomicBoolean();

  /**
   * @param options how to open files
   * @param ocr reads scanned pages; closed with this
   * @param selection the pages to read of each file
   * @param progress told of each page
   */
  DocumentReader(
      ExtractorOptions options, OcrService ocr, PageSelection selection, Progress progress) {
    this.extractor = new Extractor(options, ocr);
    this.ocr = ocr;
    this.selection = selection;
    this.progress = progress;
  }

  /** Reads a file as a document of the contract. */
  Disclosure read(Path file) throws UnreadableFileException, UsageException, IOException {
    requireOrdinary(file);
    if (extractor.isText(file)) {
      return readText(file);
    }
    try (PageSource source = open(file)) {
      String name = file.getFileName().toString();
      String hash = Sha256.of(file);
      List<Integer> numbers = numbers(source);
      try (ReadAhead pages = new ReadAhead(numbers.stream().map(source::begin).iterator())) {
        return normalizer.normalize(
            () -> new DocumentSource(name, hash, source.pageCount(), tool(source)),
            new CountedPages(pages));
      }
    }
  }

  /** The lines of a file that is plain text; empty for a file of another kind. */
  Optional<List<String>> linesOf(Path file) throws UnreadableFileException {
    return extractor.isText(file)
        ? Optional.of(extractor.readText(file).lines().stream().map(DumpLine::text).toList())
        : Optional.empty();
  }

  private Disclosure readText(Path file)
      throws UnreadableFileException, UsageException, IOException {
    if (selection != PageSelection.ALL) {
      throw new UsageException("is plain text, which has no pages", "leave out --pages");
    }
    TextDump dump = extractor.readText(file);
    DocumentSource.Tool tool = new DocumentSource.Tool(Version.current(), List.of());
    return normalizer.normalize(
        new DocumentSource(file.getFileName().toString(), Sha256.of(file), 0, tool), dump);
  }

  private static DocumentSource.Tool tool(PageSource source) {
    return new DocumentSource.Tool(Version.current(), source.engines());
  }

  @Override
  public void close() {
    ocr.close();
  }

  /** Opens the asked pages of a file, in order; the caller holds one at a time. */
  SelectedPages pages(Path file) throws UnreadableFileException, UsageException {
    PageSource source = open(file);
    try {
      return new SelectedPages(source, pages(source));
    } catch (UsageException e) {
      source.close();
      throw e;
    }
  }

  /** The asked pages of one open file. */
  record SelectedPages(PageSource source, Iterator<Page> iterator)
      implements Iterable<Page>, AutoCloseable {
    @Override
    public void close() {
      source.close();
    }
  }

  private PageSource open(Path file) throws UnreadableFileException {
    requireOrdinary(file);
    return extractor.open(file);
  }

  private static void requireOrdinary(Path file) throws UnreadableFileException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(
          Cause.NOT_A_DOCUMENT, "is a folder", "name the files in it: " + file + "/*.pdf", null);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableFileException(
          Cause.NOT_A_DOCUMENT, "is no ordinary file", "save it to a file first", null);
    }
  }

  private Iterator<Page> pages(PageSource source) throws UsageException {
    return new CountedPages(numbers(source).stream().map(source::page).iterator());
  }

  private List<Integer> numbers(PageSource source) throws UsageException {
    List<Integer> numbers = selection.pagesOf(source.pageCount());
    progress.expect(numbers.size());
    return numbers;
  }

  /** Tells the progress of each page as it is taken, and at the first scan what OCR lacks. */
  private final class CountedPages implements Iterator<Page> {
    private final Iterator<Page> pages;

    private CountedPages(Iterator<Page> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      return pages.hasNext();
    }

    @Override
    public Page next() {
      Page page = pages.next();
      boolean scanned =
          page.kind() == PageKind.SCANNED || page.kind() == PageKind.SCANNED_WITH_TEXT;
      if (scanned && !ocrNotesTold.getAndSet(true)) {
        ocr.notes().forEach(note -> progress.message(Messages.note(note)));
      }
      progress.pageRead();
      return page;
    }
  }
}
