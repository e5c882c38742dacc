package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.classification.Classification;
import org.mingzhang.schema.classification.Entry;
import org.mingzhang.schema.classification.NameCheck;

/**
 * A printed code and name belong together in the national classification. Our lists are not the
 * document's authority: what differs is a warning, what they do not know is nothing.
 */
public final class CodeNames implements Rule {

  static final String ID = "code-name-mismatch";

  private static final Words UNKNOWN = new Words("编码不在我们的科目表中", "our list does not know the code");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("科目编码与科目名称相符", "a code and its name belong together"),
        new Words("印有科目编码和名称的行", "rows with code and name"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    Map<String, Application> told = new LinkedHashMap<>();
    for (Table table : subject.tables()) {
      for (Row row : table.rows()) {
        BudgetLine line = row.line();
        if (line.item() == null || line.procurement() != null) {
          continue;
        }
        Application application = application(subject, row);
        if (application instanceof Application.Fails) {
          told.putIfAbsent(row.code() + row.label(), application);
        } else if (application != null) {
          applications.add(application);
        }
      }
    }
    applications.addAll(told.values());
    return applications;
  }

  private static Application application(Subject subject, Row row) {
    BudgetLine line = row.line();
    boolean functional = line.function() != null;
    String code = functional ? line.function() : line.economic();
    if (code == null) {
      return null;
    }
    Classification list =
        functional ? Classification.functional() : Classification.departmentEconomic();
    NameCheck check = list.matches(code, line.item(), subject.document().fiscalYear());
    return switch (check) {
      case UNKNOWN_CODE -> new Application.Unchecked(ID, UNKNOWN);
      case FITS, FITS_OTHER_YEAR -> new Application.Holds(ID);
      case DIFFERS -> differs(subject, row, list, code);
    };
  }

  private static Application differs(Subject subject, Row row, Classification list, String code) {
    String official =
        list.lookup(code, subject.document().fiscalYear())
            .or(() -> list.lookup(code, null))
            .map(Entry::name)
            .orElse("");
    Words message =
        new Words(
            "科目" + code + "印为“" + row.label() + "”，全国科目表中为“" + official + "”",
            code
                + " is printed as \""
                + row.label()
                + "\"; the national list has \""
                + official
                + "\"");
    Integer page = row.line().source() == null ? null : row.line().source().page();
    List<Integer> pages = page == null ? List.of() : List.of(page);
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.WARNING).of(message, List.of("/budgets/" + row.index()), pages));
  }
}
