package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.normalizer.check.rule.Role;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Statement;

/** Makes figures of statements. */
final class ProseFigures {

  private ProseFigures() {}

  /**
   * The figure of a statement.
   *
   * @param subject the document
   * @param index the statement's place in it, from 0
   */
  static Figure of(Subject subject, int index) {
    Statement statement = subject.document().statements().get(index);
    BigDecimal value = statement.yuan() != null ? statement.yuan() : statement.value();
    String name = name(statement);
    String raw = statement.source().raw() == null ? "" : statement.source().raw();
    return new Figure(
        "/statements/" + index,
        value,
        PrintedValue.of(raw, value),
        Role.PROSE,
        new Words("正文“" + name + "”", "the prose on \"" + name + "\""),
        statement.source());
  }

  private static String name(Statement statement) {
    if (statement.subject() != null) {
      return statement.subject();
    }
    return statement.item() == null ? statement.text() : statement.item();
  }
}
