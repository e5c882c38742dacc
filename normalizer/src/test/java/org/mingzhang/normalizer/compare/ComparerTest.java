package org.mingzhang.normalizer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

class ComparerTest {

  @Test
  void linesAreMatchedByCodeAndNameWhateverTheirOrder() {
    Doc before = new Doc(2020).row("2080101", "行政运行", "合计", 100).row("2080102", "管理", "合计", 50);
    Doc after = new Doc(2021).row("2080102", "管理", "合计", 50).row("2080101", "行政运行", "合计", 80);

    List<Change> lines = compare(before, after).lines();

    assertThat(lines).extracting(c -> c.after().label().name()).containsExactly("管理", "行政运行");
    assertThat(lines.get(0).isNone()).isTrue();
    assertThat(lines.get(1).difference()).isEqualByComparingTo("-20");
    assertThat(lines.get(1).percent()).isEqualByComparingTo("-20");
  }

  @Test
  void aNewNameForACodeAndANewCodeForANameAreStillTheSameLine() {
    Doc before = new Doc(2020).row("2080101", "行政运行", "合计", 10).row("2080199", "其他", "合计", 5);
    Doc after = new Doc(2021).row("2080101", "运行", "合计", 11).row("2080299", "其他", "合计", 6);

    Comparison comparison = compare(before, after);

    assertThat(comparison.lines()).extracting(c -> c.difference().intValue()).containsExactly(1, 1);
    assertThat(comparison.newLines()).isEmpty();
  }

  @Test
  void whatOnlyOneDocumentHasIsNewOrGone() {
    Doc before = new Doc(2020).row("2080101", "行政运行", "合计", 10);
    Doc after = new Doc(2021).row("2080201", "民政", "合计", 11);

    Comparison comparison = compare(before, after);

    assertThat(comparison.lines()).isEmpty();
    assertThat(comparison.newLines()).extracting(e -> e.label().name()).containsExactly("民政");
    assertThat(comparison.goneLines()).extracting(e -> e.label().name()).containsExactly("行政运行");
  }

  @Test
  void rowsOfTheSameNameAreSummedSinceNothingTellsThemApart() {
    Doc before = new Doc(2020).row("301", "纸", "合计", 10).row("301", "纸", "合计", 5);
    Doc after = new Doc(2021).row("301", "纸", "合计", 16);

    assertThat(compare(before, after).lines())
        .singleElement()
        .satisfies(c -> assertThat(c.before().yuan()).isEqualByComparingTo("15"));
  }

  @Test
  void percentOfNothingIsNotTold() {
    Doc before = new Doc(2020).row("301", "纸", "合计", 0);
    Doc after = new Doc(2021).row("301", "纸", "合计", 16);

    assertThat(compare(before, after).lines().get(0).percent()).isNull();
  }

  @Test
  void theColumnOfTheYearBeforeIsComparedWithThatYearsDocument() {
    Doc before = new Doc(2020).row("301", "纸", "合计", 10).row("302", "笔", "合计", 7);
    Doc after =
        new Doc(2021).row("301", "纸", "上年预算数", 10, "合计", 12).row("302", "笔", "上年预算数", 8, "合计", 9);

    List<Stated> stated = compare(before, after).stated();

    assertThat(stated).extracting(Stated::agrees).containsExactly(true, false);
    assertThat(stated.get(1).difference()).isEqualByComparingTo("1");
  }

  @Test
  void columnsThatNameTheirYearsAreToldApart() {
    Doc before = new Doc(2020).row("301", "纸", "2020年预算数", 10);
    Doc after = new Doc(2021).row("301", "纸", "2020年预算数", 10, "2021年预算数", 12);

    Comparison comparison = compare(before, after);

    assertThat(comparison.lines())
        .singleElement()
        .satisfies(c -> assertThat(c.difference()).isEqualByComparingTo("2"));
    assertThat(comparison.stated()).extracting(Stated::agrees).containsExactly(true);
  }

  @Test
  void aFinalAccountIsHeldAgainstItsBudget() {
    Doc budget = new Doc(2021).row("301", "纸", "合计", 10);
    Doc account = new Doc(2021).row("301", "纸", "年初预算数", 11, "决算数", 12);
    account.stage = Stage.FINAL_ACCOUNT;

    Comparison comparison = compare(budget, account);

    assertThat(comparison.lines())
        .singleElement()
        .satisfies(c -> assertThat(c.difference()).isEqualByComparingTo("2"));
    assertThat(comparison.stated()).extracting(Stated::agrees).containsExactly(false);
  }

  @Test
  void projectsAreMatchedByUnitAndNameWithoutTheirYear() {
    Doc before = new Doc(2020).project("2020年表彰经费", 60, null).project("旧项目", 1, null);
    Doc after = new Doc(2021).project("2021年表彰经费", 90, 70).project("新项目", 2, null);

    Comparison comparison = compare(before, after);

    assertThat(comparison.projects().both())
        .singleElement()
        .satisfies(c -> assertThat(c.percent()).isEqualByComparingTo("50"));
    assertThat(comparison.projects().added()).hasSize(1);
    assertThat(comparison.projects().gone()).hasSize(1);
    assertThat(comparison.stated())
        .singleElement()
        .satisfies(s -> assertThat(s.difference()).isEqualByComparingTo("10"));
  }

  @Test
  void aChangeInProseSaysWhatTheYearBeforeWas() {
    Doc before = new Doc(2020).amount("收入", 9_000_000, "900万元");
    Doc after = new Doc(2021).amount("收入", 9_120_000, "912万元").change(120_000, "12万元");
    Doc other = new Doc(2021).amount("收入", 9_120_000, "912万元").change(220_000, "22万元");

    assertThat(compare(before, after).stated()).extracting(Stated::agrees).containsExactly(true);
    assertThat(compare(before, other).stated())
        .singleElement()
        .satisfies(s -> assertThat(s.difference()).isEqualByComparingTo("-100000"));
  }

  @Test
  void otherDepartmentsAndYearsApartAreNoted() {
    Doc before = new Doc(2018);
    Doc after = new Doc(2021);
    after.department = "另一局";

    assertThat(compare(before, after).notes())
        .extracting(Words::en)
        .anyMatch(note -> note.contains("departments differ"))
        .anyMatch(note -> note.contains("neither two years in a row"));
  }

  private static Comparison compare(Doc before, Doc after) {
    return new Comparer().compare(before.make(), after.make());
  }

  /** Puts a document together, one table. */
  private static final class Doc {
    private final int year;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private Stage stage = Stage.BUDGET;
    private String department = "某局";

    Doc(int year) {
      this.year = year;
    }

    Doc row(String code, String name, Object... columnsAndYuan) {
      List<Amount> amounts = new ArrayList<>();
      for (int i = 0; i < columnsAndYuan.length; i += 2) {
        String yuan = columnsAndYuan[i + 1].toString();
        amounts.add(
            new Amount(List.of(columnsAndYuan[i].toString()), new BigDecimal(yuan), at(yuan)));
      }
      lines.add(
          new BudgetLine(
              TableKind.EXPENDITURE,
              year + "年支出表",
              Level.ITEM,
              true,
              null,
              code,
              null,
              null,
              name,
              null,
              null,
              null,
              amounts,
              null,
              at(name)));
      return this;
    }

    Doc project(String name, int yuan, Integer previous) {
      projects.add(
          new Project(
              name,
              new UnitRef(null, "某所"),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              BigDecimal.valueOf(yuan),
              null,
              previous == null ? null : BigDecimal.valueOf(previous),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              at(name)));
      return this;
    }

    Doc amount(String item, int yuan, String raw) {
      statements.add(statement(item, StatementKind.AMOUNT, yuan, raw, null, null));
      return this;
    }

    /** Of the amount before it, from the year before. */
    Doc change(int yuan, String raw) {
      int about = statements.size() - 1;
      statements.add(statement("收入", StatementKind.CHANGE, yuan, raw, year - 1, about));
      return this;
    }

    private Statement statement(
        String item, StatementKind kind, int yuan, String raw, Integer baseYear, Integer about) {
      return new Statement(
          List.of(),
          item + raw,
          item,
          kind,
          item,
          null,
          null,
          BigDecimal.valueOf(yuan),
          null,
          null,
          year,
          null,
          null,
          baseYear,
          null,
          about,
          null,
          at(raw));
    }

    private static Source at(String raw) {
      return new Source(1, null, null, raw, Method.TEXT, 1);
    }

    Disclosure make() {
      return new Disclosure(
          Disclosure.SCHEMA_VERSION,
          new DocumentSource(
              year + ".pdf", "0".repeat(64), 1, new DocumentSource.Tool("1", List.of())),
          new Department(department, null),
          year,
          stage,
          List.of(),
          lines,
          projects,
          List.of(),
          List.of(),
          statements,
          List.of(),
          List.of());
    }
  }
}
