package org.mingzhang.normalizer.statement;

import java.util.IdentityHashMap;
import java.util.List;
import org.mingzhang.schema.Statement;

/** Writes drafts as statements once the whole document is known. */
final class StatementWriter {

  private final String department;
  private final Integer fiscalYear;

  /**
   * @param department the name of the department, or null
   * @param fiscalYear what 本年 means, or null
   */
  StatementWriter(String department, Integer fiscalYear) {
    this.department = department;
    this.fiscalYear = fiscalYear;
  }

  List<Statement> write(List<Draft> drafts) {
    IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      places.put(drafts.get(i), i);
    }
    return drafts.stream().map(draft -> statement(draft, places)).toList();
  }

  private Statement statement(Draft draft, IdentityHashMap<Draft, Integer> places) {
    Integer year = draft.thisYear ? fiscalYear : draft.year;
    return new Statement(
        draft.section,
        draft.text,
        withoutDepartment(draft.subject),
        draft.kind,
        withoutDepartment(draft.item),
        draft.classes == null ? null : draft.classes.names(),
        draft.classes == null ? null : draft.classes.function(),
        draft.figure.yuan(),
        draft.figure.value(),
        draft.figure.isMoney() ? null : draft.figure.measure(),
        year,
        draft.stage,
        withoutDepartment(draft.baseName),
        draft.comparison == null ? null : draft.comparison.baseYear(year),
        places.get(draft.parent),
        places.get(draft.about),
        places.get(draft.base),
        draft.source);
  }

  /** 某局收入预算 is about 收入预算. */
  private String withoutDepartment(String name) {
    boolean whose = name != null && department != null && name.startsWith(department);
    return whose && name.length() > department.length()
        ? name.substring(department.length())
        : name;
  }
}
