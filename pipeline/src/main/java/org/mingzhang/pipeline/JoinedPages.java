package org.mingzhang.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.schema.SourcePart;

/**
 * The pages of several files as those of one document: numbered on from file to file, one file open
 * at a time. A file that cannot be opened is told and left out. To be closed.
 */
final class JoinedPages implements Iterator<Page>, AutoCloseable {

  private final Extractor extractor;
  private final ReadingWatch watch;
  private final Iterator<DocumentPart> left;
  private final List<SourcePart> parts = new ArrayList<>();
  private final List<JoinedDocument.Failure> failures = new ArrayList<>();
  private final TreeSet<String> engines = new TreeSet<>();
  private PageSource source;
  private PageReading pages;
  private int pagesBefore;

  JoinedPages(Extractor extractor, List<DocumentPart> parts, ReadingWatch watch) {
    this.extractor = extractor;
    this.left = parts.iterator();
    this.watch = watch;
  }

  @Override
  public boolean hasNext() {
    while (pages == null || !pages.hasNext()) {
      close();
      if (!left.hasNext()) {
        return false;
      }
      open(left.next());
    }
    return true;
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no page left");
    }
    return numberedOn(pages.next());
  }

  private void open(DocumentPart part) {
    try {
      if (extractor.isText(part.file())) {
        throw new UnreadableFileException(
            Cause.NOT_A_DOCUMENT, "is plain text among files of pages", "read it alone", null);
      }
      String hash = Sha256.of(part.file());
      source = extractor.open(part.file());
      int count = source.pageCount();
      watch.expect(count);
      pagesBefore = parts.stream().mapToInt(SourcePart::pages).sum();
      parts.add(new SourcePart(part.name(), hash, pagesBefore + 1, count));
      pages = PageReading.of(PageChoice.all().of(count).stream().map(source::begin).iterator());
    } catch (UnreadableFileException e) {
      failures.add(new JoinedDocument.Failure(part, e.getMessage() + "; " + e.advice()));
    } catch (IOException e) {
      failures.add(new JoinedDocument.Failure(part, "cannot be read: " + IoReasons.of(e)));
    }
  }

  private Page numberedOn(Page page) {
    return new Page(
        pagesBefore + page.number(),
        page.width(),
        page.height(),
        page.kind(),
        page.lines(),
        page.tables(),
        page.words(),
        page.rulings(),
        page.images(),
        page.unread(),
        page.turn());
  }

  /** The files that were opened so far. */
  List<SourcePart> parts() {
    return List.copyOf(parts);
  }

  /** The files that could not be opened so far. */
  List<JoinedDocument.Failure> failures() {
    return List.copyOf(failures);
  }

  /** What has read the pages so far. */
  List<String> engines() {
    return List.copyOf(engines);
  }

  @Override
  public void close() {
    if (pages != null) {
      pages.close();
      pages = null;
    }
    if (source != null) {
      engines.addAll(source.engines());
      source.close();
      source = null;
    }
  }
}
