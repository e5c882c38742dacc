package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * What the prose of a document says of the year before, against the prose of that year's document.
 * An amount is recovered from a change: 预算 912 万元, 比上年增加 12 万元 says that it was 900.
 */
final class ProseComparison {

  private static final String PROSE = "正文";

  private final Disclosure earlier;
  private final Disclosure later;

  /** An amount, and the change that it was recovered from, or null. */
  private record Said(Statement of, String column, BigDecimal yuan, Statement change) {
    /** A difference of two rounded numbers is off by the rounding of both. */
    BigDecimal tolerance(Statement own) {
      return change == null
          ? Rounding.between(step(of), step(own))
          : Rounding.half(step(of).add(step(change)).add(step(own)));
    }
  }

  ProseComparison(Disclosure earlier, Disclosure later) {
    this.earlier = earlier;
    this.later = later;
  }

  List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    if (!Times.isYearBefore(earlier, later)) {
      return stated;
    }
    for (Statement statement : later.statements()) {
      said(statement).ifPresent(said -> own(said.of()).ifPresent(own -> add(said, own, stated)));
    }
    return stated;
  }

  private static void add(Said said, Statement own, List<Stated> stated) {
    stated.add(
        new Stated(
            entry(said.of(), said.column(), said.yuan()),
            entry(own, "", own.yuan()),
            said.tolerance(own)));
  }

  /** What a statement of the later document says of the earlier year. */
  private Optional<Said> said(Statement statement) {
    boolean ofThatYear = earlier.fiscalYear().equals(statement.year());
    if (statement.kind() == StatementKind.AMOUNT && ofThatYear && sameStage(statement)) {
      return Optional.of(new Said(statement, "", statement.yuan(), null));
    }
    boolean fromThatYear = earlier.fiscalYear().equals(statement.baseYear());
    boolean isChange = statement.kind() == StatementKind.CHANGE && statement.yuan() != null;
    if (!isChange || !fromThatYear || statement.about() == null) {
      return Optional.empty();
    }
    Statement now = later.statements().get(statement.about());
    if (now.yuan() == null || otherStage(statement.baseName())) {
      return Optional.empty();
    }
    BigDecimal then = now.yuan().subtract(statement.yuan());
    return Optional.of(new Said(now, statement.text(), then, statement));
  }

  private boolean sameStage(Statement statement) {
    return statement.yuan() != null
        && (statement.stage() == null || statement.stage() == earlier.stage());
  }

  private boolean otherStage(String baseName) {
    return baseName != null
        && baseName.contains(earlier.stage() == org.mingzhang.schema.Stage.BUDGET ? "决算" : "预算");
  }

  /** The one amount that the earlier document gives of the same; empty where it gives several. */
  private Optional<Statement> own(Statement of) {
    String name = name(of);
    List<Statement> found =
        earlier.statements().stream()
            .filter(own -> own.kind() == StatementKind.AMOUNT && own.yuan() != null)
            .filter(own -> own.year() == null || own.year().equals(earlier.fiscalYear()))
            .filter(own -> !name.isEmpty() && name(own).equals(name))
            .toList();
    long amounts = found.stream().map(Statement::yuan).distinct().count();
    return amounts == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** With the names above it: 行政运行 stands under several functions. */
  private static String name(Statement statement) {
    String item = Names.key(statement.item() == null ? statement.subject() : statement.item());
    StringBuilder name = new StringBuilder();
    if (statement.path() != null && !item.isEmpty()) {
      statement.path().forEach(step -> name.append(Names.key(step)).append('/'));
    }
    return name.append(item).toString();
  }

  private static BigDecimal step(Statement statement) {
    String raw = statement.source() == null ? null : statement.source().raw();
    return raw == null ? BigDecimal.ZERO : PrintedValue.of(raw, statement.yuan()).step();
  }

  private static Entry entry(Statement statement, String column, BigDecimal yuan) {
    Source source = statement.source();
    String name = statement.item() == null ? statement.subject() : statement.item();
    Label label = new Label(PROSE, null, statement.function(), name);
    return new Entry(label, column, yuan, source == null ? null : source.page());
  }
}
