package org.mingzhang.normalizer.check.rule;

import java.util.List;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.TableKind;

/**
 * The document that is checked.
 *
 * @param document all that was read
 * @param tables its money tables
 */
public record Subject(Disclosure document, List<Table> tables) {

  /** Looks at a document. */
  public static Subject of(Disclosure document) {
    return new Subject(document, Table.of(document.budgets()));
  }

  /** Whether all pages of the file were looked at, not only some that were asked for. */
  public boolean isComplete() {
    return document.pages().size() >= document.source().pages();
  }

  /** The tables of a kind, in order. */
  public List<Table> tables(TableKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).toList();
  }
}
