package org.mingzhang.batch.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.batch.manifest.Origin;
import org.mingzhang.batch.worker.Gap;
import org.mingzhang.batch.worker.PartReading;
import org.mingzhang.batch.worker.Verdict.End;

/**
 * What the index says of an input.
 *
 * @param input its name
 * @param sha256 of its bytes, null where they cannot be got at
 * @param state what became of it
 * @param document the document that holds it, as a path within the dataset; null where it failed
 * @param pages how many it has; null where it failed
 * @param unread what of it was not read
 * @param findings how many the document has; null where it failed
 * @param reason why it failed, or null
 * @param duplicateOf the input with the same bytes that was read instead, or null
 * @param seconds how long the document took
 * @param origin where it comes from as a manifest says, or null
 */
public record IndexLine(
    String input,
    String sha256,
    State state,
    String document,
    Integer pages,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Gap> unread,
    Integer findings,
    String reason,
    String duplicateOf,
    Double seconds,
    Origin origin) {

  public IndexLine {
    unread = List.copyOf(unread);
  }

  /** An input that could not even be looked at. */
  public static IndexLine failed(String input, String sha256, String reason) {
    return new IndexLine(
        input, sha256, State.FAILED, null, null, List.of(), null, reason, null, null, null);
  }

  /** All inputs of a document. */
  public static List<IndexLine> of(JournalEntry entry) {
    List<IndexLine> lines = new ArrayList<>();
    for (int i = 0; i < entry.job().members().size(); i++) {
      lines.add(line(entry, i));
    }
    List<IndexLine> originals = List.copyOf(lines);
    for (Duplicate duplicate : entry.job().duplicates()) {
      originals.stream()
          .filter(line -> line.input().equals(duplicate.of()))
          .forEach(line -> lines.add(line.duplicate(duplicate.input())));
    }
    return lines;
  }

  private static IndexLine line(JournalEntry entry, int member) {
    Member input = entry.job().members().get(member);
    if (entry.verdict().end() != End.READ) {
      return failed(input.input(), input.sha256(), entry.verdict().reason())
          .taking(entry.seconds());
    }
    PartReading part = entry.verdict().parts().get(member);
    if (part.problem() != null) {
      return failed(input.input(), input.sha256(), part.problem()).taking(entry.seconds());
    }
    return new IndexLine(
        input.input(),
        input.sha256(),
        part.unread().isEmpty() ? State.READ : State.READ_IN_PART,
        Dataset.DOCUMENTS + "/" + entry.job().document(),
        part.pages(),
        part.unread(),
        entry.verdict().findings(),
        null,
        null,
        entry.seconds(),
        null);
  }

  private IndexLine taking(double time) {
    return new IndexLine(
        input, sha256, state, document, pages, unread, findings, reason, duplicateOf, time, origin);
  }

  private IndexLine duplicate(String name) {
    return new IndexLine(
        name, sha256, state, document, pages, unread, findings, reason, input, seconds, origin);
  }

  /** The same with what a manifest says. */
  public IndexLine comingFrom(Origin newOrigin) {
    return new IndexLine(
        input,
        sha256,
        state,
        document,
        pages,
        unread,
        findings,
        reason,
        duplicateOf,
        seconds,
        newOrigin);
  }
}
