package org.mingzhang.normalizer.check.cross;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.TableKind;

/**
 * A file that publishes most of the tables that every department must publish has the others too,
 * if only as empty ones. The tables are those of the 预算公开操作规程 (财预〔2016〕143号). A file with few of
 * them leaves the rest to other files, and one that lacks several may do so.
 */
public final class RequiredTables implements Rule {

  static final String ID = "table-missing";

  private static final Map<TableKind, Words> REQUIRED = required();

  /** With fewer of them the tables are published elsewhere. */
  private static final int MOST_OF_THEM = 6;

  private static final Words ELSEWHERE =
      new Words(
          "本文件只有少数附表，其余可能另行公开", "the file has few tables, the others may be published elsewhere");
  private static final Words UNREAD =
      new Words("有的页或表没有读出或不知是哪张表", "pages or tables were not read or not recognised");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("应当公开的各张表都有，没有数的也有空表", "every required table is there, if only as an empty one"),
        new Words("附表大多在本文件中", "a file with most of the required tables"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    Set<TableKind> present = present(subject);
    List<Application> applications = new ArrayList<>();
    if (present.isEmpty()) {
      return applications;
    }
    long found = REQUIRED.keySet().stream().filter(present::contains).count();
    for (Map.Entry<TableKind, Words> required : REQUIRED.entrySet()) {
      if (present.contains(required.getKey())) {
        applications.add(new Application.Holds(ID));
      } else if (found < MOST_OF_THEM) {
        applications.add(new Application.Unchecked(ID, ELSEWHERE));
      } else if (!isAllRead(subject)) {
        applications.add(new Application.Unchecked(ID, UNREAD));
      } else {
        boolean only = found == REQUIRED.size() - 1;
        applications.add(missing(required.getValue(), only ? Severity.WARNING : Severity.INFO));
      }
    }
    return applications;
  }

  private static Application missing(Words table, Severity severity) {
    return new Application.Fails(
        ID,
        new Findings(ID, severity)
            .of(
                new Words(
                    "没有找到" + table.zh() + "，也没有它的空表",
                    "there is no table of " + table.en() + ", not even an empty one"),
                List.of(),
                List.of()));
  }

  private static Map<TableKind, Words> required() {
    Map<TableKind, Words> required = new LinkedHashMap<>();
    required.put(TableKind.REVENUE_EXPENDITURE, new Words("部门收支总表", "revenue and expenditure"));
    required.put(TableKind.REVENUE, new Words("部门收入总表", "revenue"));
    required.put(TableKind.EXPENDITURE, new Words("部门支出总表", "expenditure"));
    required.put(TableKind.FISCAL_APPROPRIATION, new Words("财政拨款收支总表", "fiscal appropriation"));
    required.put(TableKind.GENERAL_PUBLIC, new Words("一般公共预算支出表", "general public expenditure"));
    required.put(
        TableKind.GENERAL_PUBLIC_BASIC,
        new Words("一般公共预算基本支出表", "basic general public expenditure"));
    required.put(TableKind.THREE_PUBLIC, new Words("“三公”经费支出表", "the three public expenses"));
    required.put(TableKind.GOVERNMENT_FUND, new Words("政府性基金预算支出表", "government funds"));
    return required;
  }

  private static Set<TableKind> present(Subject subject) {
    Set<TableKind> present = EnumSet.noneOf(TableKind.class);
    for (Table table : subject.tables()) {
      present.add(table.kind());
      if (table.kind() == TableKind.GENERAL_PUBLIC_ECONOMIC) {
        present.add(TableKind.GENERAL_PUBLIC);
      }
      ofTitle(table.title(), present);
    }
    for (Finding finding : subject.document().findings()) {
      if (finding.rule().equals("empty-table")) {
        ofTitle(finding.message().zh(), present);
      }
    }
    return present;
  }

  /** A table without amounts is known by its title only, and one may serve two purposes. */
  private static void ofTitle(String title, Set<TableKind> present) {
    if (title == null) {
      return;
    }
    if (title.contains("基金")) {
      present.add(TableKind.GOVERNMENT_FUND);
    }
    if (title.contains("三公")) {
      present.add(TableKind.THREE_PUBLIC);
    }
    if (title.contains("一般公共预算") && title.contains("基本支出")) {
      present.add(TableKind.GENERAL_PUBLIC_BASIC);
    }
  }

  private static boolean isAllRead(Subject subject) {
    return subject.isComplete()
        && subject.document().unread().isEmpty()
        && subject.tables(TableKind.OTHER).isEmpty();
  }
}
