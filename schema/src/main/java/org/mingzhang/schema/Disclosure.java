package org.mingzhang.schema;

import java.util.List;

/**
 * One disclosure (部门预决算公开), read and checked: the root of the output document.
 *
 * @param schemaVersion version of the JSON Schema the document follows, {@link #SCHEMA_VERSION}
 * @param source the file it was read from and by what
 * @param department the publishing department, its name or code null where the document does not
 *     say
 * @param fiscalYear the budget year (预算年度), null where the document does not say
 * @param stage budget or final account, null where the document does not say
 * @param pages one entry a page, in order
 * @param budgets the rows of the money tables, in document order
 * @param projects the project target forms, in document order
 * @param units the unit target forms, in document order
 * @param indicators the filled rows of all target forms, in document order
 * @param statements the figures stated in prose, in document order
 * @param findings what a reader should look at
 * @param unread what could not be read; nothing is silently missing
 */
public record Disclosure(
    String schemaVersion,
    DocumentSource source,
    Department department,
    Integer fiscalYear,
    Stage stage,
    List<PageSummary> pages,
    List<BudgetLine> budgets,
    List<Project> projects,
    List<UnitTarget> units,
    List<Indicator> indicators,
    List<Statement> statements,
    List<Finding> findings,
    List<Unread> unread) {

  /** The version of the contract that this code writes. */
  public static final String SCHEMA_VERSION = "1.0";

  public Disclosure {
    pages = List.copyOf(pages);
    budgets = List.copyOf(budgets);
    projects = List.copyOf(projects);
    units = List.copyOf(units);
    indicators = List.copyOf(indicators);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
    unread = List.copyOf(unread);
  }

  /** The same, with other things unread. */
  public Disclosure withUnread(List<Unread> newUnread) {
    return new Disclosure(
        schemaVersion,
        source,
        department,
        fiscalYear,
        stage,
        pages,
        budgets,
        projects,
        units,
        indicators,
        statements,
        findings,
        newUnread);
  }
}
