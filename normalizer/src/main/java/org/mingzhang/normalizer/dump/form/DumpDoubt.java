package org.mingzhang.normalizer.dump.form;

import java.util.List;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/**
 * A doubt about our reading of a form.
 *
 * @param line the line it is about, 1-based
 * @param page the page that line stands on, or null where there are no pages
 * @param zh the doubt in Chinese
 * @param en the same in English
 * @param ref the form that it is about in the document
 */
public record DumpDoubt(int line, Integer page, String zh, String en, String ref) {

  private static final String RULE = "low-confidence";

  /** The same doubt about a form that stands elsewhere in the document. */
  DumpDoubt about(String otherRef) {
    return new DumpDoubt(line, page, zh, en, otherRef);
  }

  /** The same doubt where its line stands on a page. */
  public DumpDoubt onPage(int number) {
    return new DumpDoubt(line, number, zh, en, ref);
  }

  /** The doubt as a finding, which says the line where there is no page. */
  Finding finding() {
    boolean paged = page != null;
    return new Finding(
        RULE,
        Severity.WARNING,
        new Finding.Message(
            paged ? zh : "第" + line + "行：" + zh, paged ? en : "line " + line + ": " + en),
        null,
        null,
        null,
        List.of(ref),
        paged ? List.of(page) : List.of());
  }
}
