package org.mingzhang.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.normalizer.check.rule.Words;

/** The file that a document was read from, as evidence for what is said of it. */
public interface Original extends AutoCloseable {

  /**
   * A page's picture.
   *
   * @param number 1-based page number
   * @param dpi pixels per inch
   * @return empty where there are no pictures, or the page cannot be drawn
   */
  Optional<Rendered> page(int number, double dpi);

  /** The lines of a text dump, in order; empty where there are none. */
  List<String> lines();

  /** Why there is nothing to show; empty where there is. */
  Optional<Words> missing();

  @Override
  void close() throws IOException;
}
