package org.mingzhang.extractor;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.mingzhang.extractor.page.Page;

/**
 * The pages of one open file, read one after the other as they are asked for, so that a long file
 * needs no more memory than a short one.
 */
public interface PageSource extends Iterable<Page>, AutoCloseable {

  /** How many pages the file has. */
  int pageCount();

  /**
   * Reads one page. A page that fails is given all the same, with its whole box in {@link
   * Page#unread()} and the reason.
   *
   * @param number 1-based page number
   * @throws IndexOutOfBoundsException if the file has no such page
   */
  Page page(int number);

  /**
   * Begins to read one page: what needs the file is done at once, on the calling thread; what is
   * left, such as the reading of a picture, is done by whoever asks for the page, on any thread, so
   * that several pages can be read side by side.
   *
   * @param number 1-based page number
   * @return gives the page, once; as {@link #page} it gives one that fails all the same
   * @throws IndexOutOfBoundsException if the file has no such page
   */
  default Supplier<Page> begin(int number) {
    Page page = page(number);
    return () -> page;
  }

  /** What has read the pages so far, such as {@code pdfbox 3.0.8}. */
  List<String> engines();

  /** All pages in order. */
  @Override
  default Iterator<Page> iterator() {
    return IntStream.rangeClosed(1, pageCount()).mapToObj(this::page).iterator();
  }

  @Override
  void close();
}
