package org.mingzhang.export.table;

import java.io.IOException;
import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.PageLink;
import org.mingzhang.schema.Source;

/**
 * The elements of one list of every document.
 *
 * @param list the field of the list, such as {@code budgets}
 * @param type the record of its elements
 * @param <E> the record of its elements
 */
record ListRows<E>(String list, Class<E> type) {

  /** Makes rows of an element. */
  @FunctionalInterface
  interface RowMaker<E, T> {
    /**
     * Makes the rows.
     *
     * @param place the element's document and where it stands in it
     * @param element the element
     * @param sink takes the rows
     * @throws IOException if they cannot be written
     */
    void rows(Place place, E element, RowSource.Sink<? super Entry<T>> sink) throws IOException;
  }

  /**
   * Where an element stands.
   *
   * @param document its document
   * @param link leads to the document's pages
   * @param ref its JSON Pointer
   */
  record Place(DatasetDocument document, PageLink link, String ref) {

    /** The thing that stands here. */
    <T> Entry<T> entry(Source source, T thing) {
      return Entry.at(document, link, ref, source, thing);
    }

    /** A thing that is looked for on a page, without a place of its own. */
    <T> Entry<T> onPage(Integer page, T thing) {
      return new Entry<>(document, link, ref, page, null, thing);
    }

    /** A place below this one. */
    Place below(String list, int index) {
      return new Place(document, link, ref + "/" + list + "/" + index);
    }
  }

  /** The rows that are made of the elements, one or several of each. */
  <T> RowSource<Entry<T>> each(RowMaker<E, T> maker) {
    return (scene, sink) -> {
      for (DatasetDocument document : scene.dataset().documents()) {
        PageLink link = scene.linkTo(document);
        document.forEach(
            list,
            type,
            (index, element) ->
                maker.rows(new Place(document, link, "/" + list + "/" + index), element, sink));
      }
    };
  }
}
