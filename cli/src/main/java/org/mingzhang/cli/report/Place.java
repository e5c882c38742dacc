package org.mingzhang.cli.report;

import org.mingzhang.schema.Source;

/**
 * A place of a document that a finding speaks of.
 *
 * @param label what stands there, in the document's own words
 * @param source where, or null where the document does not say
 * @param row where the label of its table row stands, or null
 */
record Place(String label, Source source, Source row) {

  /** A place that is in no row of a table. */
  Place(String label, Source source) {
    this(label, source, null);
  }

  /** A whole page. */
  static Place ofPage(int page) {
    return new Place("", new Source(page, null, null, null, null, 1));
  }
}
