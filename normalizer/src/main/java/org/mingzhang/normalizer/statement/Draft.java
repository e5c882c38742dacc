package org.mingzhang.normalizer.statement;

import java.util.List;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.StatementKind;

/** A statement while its paragraph is read, when what it refers to is still another draft. */
final class Draft {

  final StatementKind kind;
  final Figure figure;
  final List<String> section;
  final String text;
  final Source source;

  String item;
  String subject;
  ClassPath classes;
  Integer year;
  boolean thisYear;
  Stage stage;
  Comparison comparison;
  String baseName;
  Draft parent;
  Draft about;
  Draft base;

  Draft(StatementKind kind, Figure figure, List<String> section, String text, Source source) {
    this.kind = kind;
    this.figure = figure;
    this.section = section;
    this.text = text;
    this.source = source;
  }

  /** Whether it gives an amount or number of its own, which shares and changes may speak of. */
  boolean isWhole() {
    return kind == StatementKind.AMOUNT || kind == StatementKind.COUNT;
  }

  /** Whether both are money, or both numbers of the same things. */
  boolean isSameSort(Draft other) {
    return figure.isMoney()
        ? other.figure.isMoney()
        : !other.figure.isMoney() && figure.measure().equals(other.figure.measure());
  }

  /** Whether both are about the same item; two without one are not. */
  boolean isSameItem(Draft other) {
    return item != null && item.equals(other.item);
  }
}
