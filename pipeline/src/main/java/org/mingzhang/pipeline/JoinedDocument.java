package org.mingzhang.pipeline;

import java.util.List;
import org.mingzhang.schema.Disclosure;

/**
 * A document that was spread over several files.
 *
 * @param document what it says; its source names the files with their first pages
 * @param failures the files that could not be opened, which its {@code unread} names too
 */
public record JoinedDocument(Disclosure document, List<Failure> failures) {

  public JoinedDocument {
    failures = List.copyOf(failures);
  }

  /**
   * A file that could not be opened.
   *
   * @param part the file
   * @param reason why, and what to do, in one line
   */
  public record Failure(DocumentPart part, String reason) {}
}
