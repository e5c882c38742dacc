package org.mingzhang.pipeline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which pages of a file are read.
 *
 * @param <X> what is thrown where the file does not have the pages that are wanted
 */
@FunctionalInterface
public interface PageChoice<X extends Exception> {

  /** The page numbers to read of a file of so many pages: 1-based, ascending, each once. */
  List<Integer> of(int pageCount) throws X;

  /** All pages of every file. */
  static PageChoice<RuntimeException> all() {
    return pageCount -> IntStream.rangeClosed(1, pageCount).boxed().toList();
  }
}
