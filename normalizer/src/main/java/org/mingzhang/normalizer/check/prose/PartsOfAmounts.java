package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * An amount in prose is the sum of its parts where these are told in full: 基本支出 and 项目支出, goods,
 * works and services, the three public expenses, staff and running costs. Other lists behind 其中 may
 * name some parts only.
 */
public final class PartsOfAmounts implements Rule {

  static final String ID = "prose-sum-mismatch";

  private static final Words SOME =
      new Words("“其中”可能只列出一部分", "the list may name some of the parts only");

  /** What a whole falls into without remainder; each part is named by one pattern. */
  private static final List<List<Pattern>> PARTITIONS =
      List.of(
          patterns(".*一般公共预算.*", ".*政府性基金.*", ".*国有资本.*"),
          patterns("财政拨款收入.*", "事业收入.*", ".*经营收入.*", "其他收入.*"),
          patterns(".*人员经费.*", ".*公用经费.*"),
          patterns(".*货物.*", ".*工程.*", ".*服务(采购|类|支出|预算|金额).*|.*采购服务.*"),
          patterns(".*出国.*", ".*公务用?车.*购置及?.*运行.*", ".*接待.*"),
          patterns(".*出国.*", ".*公务用?车购置费?", ".*公务用?车运行.*", ".*接待.*"));

  /** What a whole falls into unless more is named beside it: 单位预留机动经费. */
  private static final List<Pattern> MAIN_PARTS = patterns("基本支出(预算)?", "项目支出(预算)?");

  private static List<Pattern> patterns(String... parts) {
    return Arrays.stream(parts).map(Pattern::compile).toList();
  }

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("正文中全部列出的分项之和等于总数", "parts that prose tells in full sum to the whole"),
        new Words("正文中的金额及其全部分项", "amounts in prose with all of their parts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      List<Integer> parts = parts(statements, i);
      if (parts.size() > 1 && isAmount(statements.get(i))) {
        check(subject, i, parts, applications);
      }
    }
    return applications;
  }

  private static void check(
      Subject subject, int whole, List<Integer> parts, List<Application> applications) {
    List<Statement> statements = subject.document().statements();
    List<List<Integer>> partitions = new ArrayList<>();
    for (List<Pattern> partition : PARTITIONS) {
      partition(statements, parts, partition).ifPresent(partitions::add);
    }
    partition(statements, parts, MAIN_PARTS).ifPresent(main -> partitions.add(parts));
    for (List<Integer> partition : partitions) {
      applications.add(equation(subject, whole, partition));
    }
    if (partitions.isEmpty()) {
      applications.add(new Application.Unchecked(ID, SOME));
    }
  }

  private static boolean isAmount(Statement statement) {
    return statement.kind() == StatementKind.AMOUNT && statement.yuan() != null;
  }

  private static List<Integer> parts(List<Statement> statements, int whole) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Integer parent = statements.get(i).parent();
      if (parent != null && parent == whole && isAmount(statements.get(i))) {
        parts.add(i);
      }
    }
    return parts;
  }

  private static Equation equation(Subject subject, int whole, List<Integer> parts) {
    List<Figure> terms = parts.stream().map(part -> ProseFigures.of(subject, part)).toList();
    return Equation.likely(ID, List.of("prose parts"), ProseFigures.of(subject, whole), terms);
  }

  /** One part for each pattern; empty where one has none or several. */
  private static Optional<List<Integer>> partition(
      List<Statement> statements, List<Integer> parts, List<Pattern> partition) {
    List<Integer> members = new ArrayList<>();
    for (Pattern pattern : partition) {
      List<Integer> named =
          parts.stream()
              .filter(part -> statements.get(part).item() != null)
              .filter(part -> pattern.matcher(statements.get(part).item()).matches())
              .toList();
      if (named.size() != 1 || members.contains(named.get(0))) {
        return Optional.empty();
      }
      members.add(named.get(0));
    }
    return Optional.of(members);
  }
}
