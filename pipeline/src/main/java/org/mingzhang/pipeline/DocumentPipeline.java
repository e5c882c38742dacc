package org.mingzhang.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.normalizer.Normalizer;
import org.mingzhang.normalizer.contact.ContactOmission;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.SourcePart;
import org.mingzhang.schema.Unread;

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
  private final UnaryOperator<Disclosure> published;

  /**
   * @param options how to open files
   * @param ocr reads scanned pages; closed with this
   * @param watch told of each page, and at the first scan what the engines lack
   */
  public DocumentPipeline(ExtractorOptions options, OcrService ocr, ReadingWatch watch) {
    this(new Extractor(options, ocr), ocr, watch, UnaryOperator.identity());
  }

  private DocumentPipeline(
      Extractor extractor,
      OcrService ocr,
      ReadingWatch watch,
      UnaryOperator<Disclosure> published) {
    this.extractor = extractor;
    this.ocr = ocr;
    this.watch = watch;
    this.published = published;
  }

  /**
   * The same, leaving the names and telephone numbers of officials out of what it reads. It takes
   * the place of this one; only one of the two is to be closed.
   */
  public DocumentPipeline withoutContacts() {
    return new DocumentPipeline(extractor, ocr, watch, new ContactOmission()::omit);
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
      try (PageReading pages = PageReading.of(numbers.stream().map(source::begin).iterator())) {
        return understand(
            () -> new DocumentSource(part.name(), hash, source.pageCount(), tool(source)),
            watched(pages));
      }
    }
  }

  /**
   * Reads several files as one document, such as prose, tables and forms that were published apart.
   * The pages are numbered on from file to file.
   *
   * @param name what the document is called
   * @param parts its files, in order; plain text is not among them
   * @throws UnreadableFileException if none of them can be opened
   */
  public JoinedDocument readTogether(String name, List<DocumentPart> parts)
      throws UnreadableFileException {
    try (JoinedPages pages = new JoinedPages(extractor, parts, watch)) {
      Disclosure document = understand(() -> source(name, pages), watched(pages));
      if (document.source().parts().isEmpty()) {
        throw new UnreadableFileException(
            Cause.NOT_A_DOCUMENT,
            "none of its files can be read",
            "see what is said of each",
            null);
      }
      return new JoinedDocument(withUnread(document, pages.failures()), pages.failures());
    }
  }

  private static DocumentSource source(String name, JoinedPages pages) {
    List<SourcePart> parts = pages.parts();
    String hashes = parts.stream().map(SourcePart::sha256).collect(Collectors.joining("\n"));
    return new DocumentSource(
        name,
        Sha256.of(hashes),
        parts.stream().mapToInt(SourcePart::pages).sum(),
        new DocumentSource.Tool(ToolVersion.current(), pages.engines()),
        parts);
  }

  private static Disclosure withUnread(Disclosure document, List<JoinedDocument.Failure> failures) {
    List<Unread> unread = new ArrayList<>(document.unread());
    failures.forEach(
        failure ->
            unread.add(
                new Unread(null, null, null, failure.part().name() + ": " + failure.reason())));
    return document.withUnread(unread);
  }

  private Disclosure readText(DocumentPart part) throws UnreadableFileException, IOException {
    TextDump dump = extractor.readText(part.file());
    DocumentSource.Tool tool = new DocumentSource.Tool(ToolVersion.current(), List.of());
    return published.apply(
        normalizer.normalize(
            new DocumentSource(part.name(), Sha256.of(part.file()), 0, tool), dump));
  }

  private Disclosure understand(Supplier<DocumentSource> source, Iterator<Page> pages) {
    return published.apply(normalizer.normalize(source, pages));
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
