package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.TableKind;

/** Tells which tables a statement speaks of, by the headings above it and what it is a part of. */
final class ProseContext {

  /** The tables by function, of which the general public one is meant first. */
  private static final List<TableKind> BY_FUNCTION =
      List.of(TableKind.GENERAL_PUBLIC, TableKind.FISCAL_EXPENDITURE, TableKind.EXPENDITURE);

  /** The running costs as a whole have a table of their own, or a column beside others. */
  private static final List<String> RUNNING = List.of(Names.key("机关运行经费"), Names.key("运行经费"));

  private final Disclosure document;

  ProseContext(Disclosure document) {
    this.document = document;
  }

  /** Whether a statement speaks of this year and this stage, so that the tables must repeat it. */
  boolean isOfTheTables(Statement statement) {
    boolean year =
        statement.year() == null
            || document.fiscalYear() == null
            || statement.year().equals(document.fiscalYear());
    boolean stage =
        statement.stage() == null
            ? document.stage() != Stage.FINAL_ACCOUNT || statement.year() != null
            : statement.stage() == document.stage();
    return year && stage;
  }

  /** The kinds of tables that it speaks of, the likeliest first; empty where nothing tells. */
  List<TableKind> tables(Statement statement) {
    if (RUNNING.contains(Names.key(statement.item()))) {
      return List.of(TableKind.OPERATING, TableKind.THREE_PUBLIC);
    }
    StringBuilder words = new StringBuilder();
    if (!statement.section().isEmpty()) {
      words.append(statement.section().get(statement.section().size() - 1));
    }
    Set<Statement> seen = new java.util.HashSet<>();
    for (Statement at = statement; at != null && seen.add(at); at = parent(at)) {
      words.append(' ').append(at.item() == null ? "" : at.item());
    }
    List<TableKind> kinds = kinds(words.toString());
    return kinds.isEmpty() && isCoded(statement) ? BY_FUNCTION : kinds;
  }

  /** Whether it names its place in the functional classification, level by level. */
  static boolean isCoded(Statement statement) {
    boolean levels = statement.path() != null && statement.path().size() > 2;
    return statement.function() != null || levels;
  }

  private Statement parent(Statement statement) {
    Integer parent = statement.parent();
    return parent == null || parent < 0 || parent >= document.statements().size()
        ? null
        : document.statements().get(parent);
  }

  private static List<TableKind> kinds(String words) {
    List<TableKind> kinds = new ArrayList<>();
    if (words.contains("运行经费")) {
      return List.of();
    }
    if (words.contains("采购")) {
      return List.of(TableKind.PROCUREMENT);
    }
    if (words.contains("三公")) {
      return List.of(TableKind.THREE_PUBLIC);
    }
    if (words.contains("基金")) {
      kinds.add(TableKind.GOVERNMENT_FUND);
    }
    boolean general = words.contains("一般公共预算");
    boolean fiscal = words.contains("财政拨款");
    if ((general || fiscal) && words.contains("基本支出")) {
      kinds.addAll(List.of(TableKind.GENERAL_PUBLIC_BASIC, TableKind.FISCAL_BASIC));
    }
    if (general) {
      kinds.addAll(List.of(TableKind.GENERAL_PUBLIC, TableKind.GENERAL_PUBLIC_ECONOMIC));
    }
    if (fiscal) {
      kinds.addAll(List.of(TableKind.FISCAL_APPROPRIATION, TableKind.FISCAL_EXPENDITURE));
    }
    if (words.contains("收入") || words.contains("收支")) {
      kinds.addAll(List.of(TableKind.REVENUE_EXPENDITURE, TableKind.REVENUE));
    }
    if (words.contains("支出")) {
      kinds.addAll(List.of(TableKind.EXPENDITURE, TableKind.REVENUE_EXPENDITURE));
    }
    return kinds;
  }
}
