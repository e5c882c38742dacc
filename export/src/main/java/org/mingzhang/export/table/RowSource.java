package org.mingzhang.export.table;

import java.io.IOException;

/**
 * Where the rows of a table come from, one at a time.
 *
 * @param <T> what a row is made from
 */
@FunctionalInterface
public interface RowSource<T> {

  /**
   * Goes through the rows of a dataset, in the order of its documents.
   *
   * @param scene the dataset and where it goes
   * @param sink takes each row
   * @throws IOException if a document cannot be read, or the sink fails
   */
  void forEach(Scene scene, Sink<? super T> sink) throws IOException;

  /** Takes the things that rows are made from. */
  @FunctionalInterface
  interface Sink<T> {
    /**
     * Takes the next one.
     *
     * @param thing what the next row is made from
     * @throws IOException if it cannot be written
     */
    void accept(T thing) throws IOException;
  }
}
