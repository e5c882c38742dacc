package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.pipeline.DocumentPart;
import org.mingzhang.pipeline.DocumentPipeline;
import org.mingzhang.pipeline.ReadingWatch;
import org.mingzhang.schema.Disclosure;

/** Reads the asked pages of files, as bare pages or as documents. Safe for use by many threads. */
final class DocumentReader implements AutoCloseable {

  private final Extractor extractor;
  private final DocumentPipeline pipeline;
  private final PageSelection selection;
  private final Progress progress;

  /**
   * @param options how to open files
   * @param ocr reads scanned pages; closed with this
   * @param selection the pages to read of each file
   * @param progress told of each page
   */
  DocumentReader(
      ExtractorOptions options, OcrService ocr, PageSelection selection, Progress progress) {
    this.extractor = new Extractor(options, ocr);
    this.pipeline = new DocumentPipeline(options, ocr, new ShownWatch(progress));
    this.selection = selection;
    this.progress = progress;
  }

  /** Reads a file as a document of the contract. */
  Disclosure read(Path file) throws UnreadableFileException, UsageException, IOException {
    requireOrdinary(file);
    if (selection != PageSelection.ALL && extractor.isText(file)) {
      throw new UsageException("is plain text, which has no pages", "leave out --pages");
    }
    return pipeline.read(DocumentPart.of(file), selection::pagesOf);
  }

  /** The lines of a file that is plain text; empty for a file of another kind. */
  Optional<List<String>> linesOf(Path file) throws UnreadableFileException {
    return extractor.isText(file)
        ? Optional.of(extractor.readText(file).lines().stream().map(DumpLine::text).toList())
        : Optional.empty();
  }

  @Override
  public void close() {
    pipeline.close();
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
    List<Integer> numbers = selection.pagesOf(source.pageCount());
    progress.expect(numbers.size());
    return pipeline.watched(numbers.stream().map(source::page).iterator());
  }

  /** Shows on the terminal what the pipeline tells. */
  private record ShownWatch(Progress progress) implements ReadingWatch {
    @Override
    public void expect(int pages) {
      progress.expect(pages);
    }

    @Override
    public void pageRead() {
      progress.pageRead();
    }

    @Override
    public void note(String note) {
      progress.message(Messages.note(note));
    }
  }
}
