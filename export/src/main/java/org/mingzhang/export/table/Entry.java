package org.mingzhang.export.table;

import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.PageLink;
import org.mingzhang.schema.Source;

/**
 * A thing that a document says, with the place where it says it.
 *
 * @param document the document
 * @param link leads to the document's pages
 * @param ref where the thing stands in the document's JSON, a JSON Pointer (RFC 6901)
 * @param page the page to look at, 1-based; or null
 * @param source where it stands on the page and how it was read; or null
 * @param thing what is said
 * @param <E> the record of the contract
 */
record Entry<E>(
    DatasetDocument document, PageLink link, String ref, Integer page, Source source, E thing) {

  /** A thing that was read somewhere. */
  static <E> Entry<E> at(
      DatasetDocument document, PageLink link, String ref, Source source, E thing) {
    return new Entry<>(document, link, ref, source == null ? null : source.page(), source, thing);
  }
}
