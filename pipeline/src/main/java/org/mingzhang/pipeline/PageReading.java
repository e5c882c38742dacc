package org.mingzhang.pipeline;

import java.util.Iterator;
import java.util.function.Supplier;
import org.mingzhang.extractor.page.Page;

/** Pages that are being read, in order; to be closed before what they are read from. */
interface PageReading extends Iterator<Page>, AutoCloseable {

  /**
   * Reads ahead where there is a second processor to do it.
   *
   * @param pages begins a page with each step, and gives what gives the page
   */
  static PageReading of(Iterator<Supplier<Page>> pages) {
    return Runtime.getRuntime().availableProcessors() > 1
        ? new ReadAhead(pages)
        : new OneByOne(pages);
  }

  @Override
  void close();

  /** Each page is read when it is asked for, on the asking thread. */
  record OneByOne(Iterator<Supplier<Page>> pages) implements PageReading {
    @Override
    public boolean hasNext() {
      return pages.hasNext();
    }

    @Override
    public Page next() {
      return pages.next().get();
    }

    @Override
    public void close() {
      // nothing goes on behind the scenes
    }
  }
}
