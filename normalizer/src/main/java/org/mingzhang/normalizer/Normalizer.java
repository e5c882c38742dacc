package org.mingzhang.normalizer;

import java.util.Iterator;
import java.util.function.Supplier;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.normalizer.check.Checker;
import org.mingzhang.normalizer.dump.DumpReader;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;

/**
 * Turns the pages or the text of one document into the document of the contract, checked against
 * itself. Stateless and thread-safe.
 */
public final class Normalizer {

  /**
   * Reads all pages, once and in order.
   *
   * @param source where the pages come from
   * @param pages the pages, in order
   */
  public Disclosure normalize(DocumentSource source, Iterator<Page> pages) {
    return normalize(() -> source, pages);
  }

  /**
   * Reads all pages, once and in order.
   *
   * @param source where the pages come from, asked after the last page, when it is known what has
   *     read them
   * @param pages the pages, in order
   */
  public Disclosure normalize(Supplier<DocumentSource> source, Iterator<Page> pages) {
    DisclosureReader reader = new DisclosureReader();
    pages.forEachRemaining(reader::read);
    return new Checker().check(reader.finish(source.get())).document();
  }

  /**
   * Reads a plain text dump, whose values have lines instead of places on pages.
   *
   * @param source where the text comes from
   * @param dump the text
   */
  public Disclosure normalize(DocumentSource source, TextDump dump) {
    return new Checker().check(new DumpReader().read(source, dump)).document();
  }
}
