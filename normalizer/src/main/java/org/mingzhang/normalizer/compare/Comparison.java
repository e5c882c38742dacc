package org.mingzhang.normalizer.compare;

import java.util.List;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Disclosure;

/**
 * What became of one document's figures in another.
 *
 * @param before the document that is compared with
 * @param after the document that is compared
 * @param notes what a reader must know before trusting it, such as tables that could not be paired
 * @param lines the figures that stand in both, changed or not, in the order of {@code after}
 * @param newLines rows of paired tables that only {@code after} has
 * @param goneLines rows of paired tables that only {@code before} has
 * @param projects the projects by their target forms
 * @param stated what {@code after} says of the time of {@code before}, against {@code before}
 */
public record Comparison(
    Disclosure before,
    Disclosure after,
    List<Words> notes,
    List<Change> lines,
    List<Entry> newLines,
    List<Entry> goneLines,
    Projects projects,
    List<Stated> stated) {

  public Comparison {
    notes = List.copyOf(notes);
    lines = List.copyOf(lines);
    newLines = List.copyOf(newLines);
    goneLines = List.copyOf(goneLines);
    stated = List.copyOf(stated);
  }

  /**
   * The projects of both documents.
   *
   * @param both those in both
   * @param added those that only the later document has
   * @param gone those that only the earlier document has
   */
  public record Projects(List<Change> both, List<Entry> added, List<Entry> gone) {
    public Projects {
      both = List.copyOf(both);
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }
  }
}
