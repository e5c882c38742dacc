package org.mingzhang.normalizer.check.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.UnitRef;

/**
 * The titles of a document's tables name its year and its department. One title that names another
 * is left from another document; where most of them do, the document was misunderstood.
 */
public final class TableTitles implements Rule {

  static final String ID = "title-mismatch";

  private static final Words UNCLEAR =
      new Words(
          "多数标题与所认定的年度或部门不同", "most titles name another year or department than the document");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?=年)");

  /** An office's name in front of what the table shows. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^([\\p{IsHan}]{2,20}?(?:局|委员会|办公室|厅|中心|学院|大学|学校|医院|法院|检察院|大队|支队|总队|协会|联合会))"
              + "(?=(?:20\\d\\d年)?(?:度)?(?:部门|单位|收支|收入|支出|财政拨款|一般公共|政府性|国有资本|“?三公|政府采购|机关运行))");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "各表标题中的年度和部门就是本文件的", "the titles of tables name the document's year and department"),
        new Words("标题中写有年度或部门的表", "tables whose titles name a year or a department"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    settle(subject.tables().stream().flatMap(table -> year(subject, table).stream()), applications);
    settle(
        subject.tables().stream().flatMap(table -> office(subject, table).stream()), applications);
    return applications;
  }

  /** Those that fail say something where fewer fail than hold. */
  private static void settle(
      java.util.stream.Stream<Application> titles, List<Application> applications) {
    List<Application> all = titles.toList();
    long failing = all.stream().filter(title -> title instanceof Application.Fails).count();
    boolean clear = failing * 2 < all.size();
    for (Application title : all) {
      boolean fails = title instanceof Application.Fails;
      applications.add(fails && !clear ? new Application.Unchecked(ID, UNCLEAR) : title);
    }
  }

  private static Optional<Application> year(Subject subject, Table table) {
    Integer fiscalYear = subject.document().fiscalYear();
    Matcher year = YEAR.matcher(PrintedText.compact(table.title()));
    if (fiscalYear == null || !year.find()) {
      return Optional.empty();
    }
    Integer named = Integer.valueOf(year.group(1));
    // 2020年执行和2021年预算: a table of two years.
    boolean own = named.equals(fiscalYear);
    while (year.find()) {
      own |= Integer.valueOf(year.group(1)).equals(fiscalYear);
    }
    return Optional.of(
        own
            ? new Application.Holds(ID)
            : fails(
                table,
                new Words(
                    "写的是" + named + "年，而本文件是" + fiscalYear + "年的",
                    "names " + named + ", the document is of " + fiscalYear)));
  }

  private static Optional<Application> office(Subject subject, Table table) {
    String department =
        subject.document().department() == null
            ? ""
            : PrintedText.compact(subject.document().department().name());
    String title = PrintedText.compact(table.title());
    Matcher office = OFFICE.matcher(title);
    if (department.isEmpty()) {
      return Optional.empty();
    }
    if (title.startsWith(department)) {
      return Optional.of(new Application.Holds(ID));
    }
    if (!office.find() || isOfTheDepartment(subject, department, office.group(1))) {
      return Optional.empty();
    }
    return Optional.of(
        fails(
            table,
            new Words(
                "写的是" + office.group(1) + "，而本文件是" + department + "的",
                "names " + office.group(1) + ", the document is of " + department)));
  }

  /** A shorter name of the department, or one of its units. */
  private static boolean isOfTheDepartment(Subject subject, String department, String office) {
    Set<String> units =
        subject.document().budgets().stream()
            .map(line -> line.unit())
            .filter(Objects::nonNull)
            .map(UnitRef::name)
            .filter(Objects::nonNull)
            .map(PrintedText::compact)
            .collect(Collectors.toSet());
    return department.contains(office)
        || office.contains(department)
        || units.stream().anyMatch(unit -> unit.contains(office) || office.contains(unit));
  }

  private static Application fails(Table table, Words what) {
    Integer page =
        table.rows().get(0).line().source() == null
            ? null
            : table.rows().get(0).line().source().page();
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.WARNING)
            .of(
                new Words(
                    "《" + table.title() + "》的标题" + what.zh(),
                    "the title 《" + table.title() + "》 " + what.en()),
                List.of("/budgets/" + table.rows().get(0).index()),
                page == null ? List.of() : List.of(page)));
  }
}
