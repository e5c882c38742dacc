package org.mingzhang.normalizer.check.cross;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Source;

/** No table is printed twice with the same rows. */
public final class RepeatedTables implements Rule {

  static final String ID = "table-repeated";

  /** Tables of one or two rows can be equal by chance, all zeros above all. */
  private static final int LEAST_ROWS = 3;

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("没有一张表重复印出", "no table is printed twice"),
        new Words("有三行以上金额的表", "tables with three rows of amounts or more"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    Map<Object, Table> first = new HashMap<>();
    for (Table table : subject.tables()) {
      List<Object> rows = rows(table);
      if (rows.size() >= LEAST_ROWS) {
        Table earlier =
            first.putIfAbsent(
                Arrays.asList(table.kind(), PrintedText.compact(table.title()), rows), table);
        applications.add(earlier == null ? new Application.Holds(ID) : repeated(earlier, table));
      }
    }
    return applications;
  }

  private static List<Object> rows(Table table) {
    List<Object> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Object> amounts = new ArrayList<>();
      row.line().amounts().forEach(amount -> amounts.add(List.of(amount.column(), amount.yuan())));
      if (!amounts.isEmpty()) {
        rows.add(Arrays.asList(row.code(), row.label(), row.line().unit(), amounts));
      }
    }
    return rows;
  }

  private static Application repeated(Table first, Table second) {
    String title = second.title() == null ? "" : second.title();
    Words message =
        new Words(
            "《" + title + "》印了两次，各行完全相同", "《" + title + "》 is printed twice with the same rows");
    List<Integer> pages = new ArrayList<>();
    pages.add(page(second));
    pages.add(page(first));
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.WARNING)
            .of(
                message,
                List.of(
                    "/budgets/" + second.rows().get(0).index(),
                    "/budgets/" + first.rows().get(0).index()),
                pages));
  }

  private static Integer page(Table table) {
    Source source = table.rows().get(0).line().source();
    return source == null ? null : source.page();
  }
}
