package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.normalizer.Normalizer;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;

/** Reads the asked pages of files, as bare pages or as documents. Safe for use by many threads. */
final class DocumentReader {

  private final Extractor extractor;
  private final Normalizer normalizer = new Normalizer();
  private final PageSelection selection;
  private final Progress progress;

  /**
   * @param options how to open files
   * @param selection the pages to read of each file
   * @param progress told of each page
   */
  DocumentReader(ExtractorOptions options, PageSelection selection, Progress progress) {
    this.extractor = new Extractor(options);
    this.selection = selection;
    this.progress = progress;
  }

  /** Reads a file as a document of the contract. */
  Disclosure read(Path file) throws UnreadableFileException, UsageException, IOException {
    try (PageSource source = open(file)) {
      DocumentSource origin =
          new DocumentSource(
              file.getFileName().toString(),
              Sha256.of(file),
              source.pageCount(),
              new DocumentSource.Tool(Version.current(), source.engines()));
      try (ReadAhead pages = new ReadAhead(pages(source))) {
        return normalizer.normalize(origin, pages);
      }
    }
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
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(
          Cause.NOT_A_DOCUMENT, "is a folder", "name the files in it: " + file + "/*.pdf", null);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableFileException(
          Cause.NOT_A_DOCUMENT, "is no ordinary file", "save it to a file first", null);
    }
    return extractor.open(file);
  }

  private Iterator<Page> pages(PageSource source) throws UsageException {
    List<Integer> numbers = selection.pagesOf(source.pageCount());
    progress.expect(numbers.size());
    Iterator<Page> pages =
        numbers.size() == source.pageCount()
            ? source.iterator()
            : numbers.stream().map(source::page).iterator();
    return new CountedPages(pages, progress);
  }

  /** Tells the progress of each page as it is taken. */
  private record CountedPages(Iterator<Page> pages, Progress progress) implements Iterator<Page> {
    @Override
    public boolean hasNext() {
      return pages.hasNext();
    }

    @Override
    public Page next() {
      Page page = pages.next();
      progress.pageRead();
      return page;
    }
  }
}
