package org.mingzhang.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.UnitTarget;

/**
 * Finds the places that findings point to.
 *
 * @param document the document they point into
 */
record Places(Disclosure document) {

  /** The places of a finding; its pages where it points to no place in particular. */
  List<Place> of(Finding finding) {
    List<Place> places = finding.refs().stream().map(this::at).distinct().toList();
    return places.isEmpty() ? finding.pages().stream().map(Place::ofPage).toList() : places;
  }

  /**
   * @param pointer a JSON Pointer into the document, such as {@code /budgets/3/amounts/0}
   */
  private Place at(String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 3) {
      return new Place(pointer, null);
    }
    return switch (steps[1]) {
      case "budgets" -> find(document.budgets(), steps[2], pointer, line -> budget(line, steps));
      case "statements" -> find(document.statements(), steps[2], pointer, Places::statement);
      case "projects" -> find(document.projects(), steps[2], pointer, Places::project);
      case "units" -> find(document.units(), steps[2], pointer, Places::unit);
      case "indicators" -> find(document.indicators(), steps[2], pointer, Places::indicator);
      default -> new Place(pointer, null);
    };
  }

  private static <T> Place find(
      List<T> all, String index, String pointer, Function<T, Place> place) {
    int at = indexOf(index);
    return at < 0 || at >= all.size() ? new Place(pointer, null) : place.apply(all.get(at));
  }

  private static int indexOf(String step) {
    return step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
  }

  private static Place budget(BudgetLine line, String[] steps) {
    String row = (line.title() == null ? "" : "《" + line.title() + "》") + quoted(line.item());
    if (steps.length < 5 || !steps[3].equals("amounts")) {
      return new Place(row, line.source());
    }
    return find(
        line.amounts(),
        steps[4],
        row,
        amount -> new Place(row + " · " + column(amount), amount.source(), line.source()));
  }

  private static String column(Amount amount) {
    return String.join("/", amount.column());
  }

  private static Place statement(Statement statement) {
    return new Place(statement.text(), statement.source());
  }

  private static Place project(Project project) {
    return new Place("项目绩效目标表" + quoted(project.name()), project.source());
  }

  private static Place unit(UnitTarget unit) {
    return new Place(
        "整体绩效目标表" + quoted(unit.unit() == null ? null : unit.unit().name()), unit.source());
  }

  private static Place indicator(Indicator indicator) {
    String levels =
        Stream.of(indicator.owner() == null ? null : indicator.owner().name(), indicator.level3())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return new Place("绩效指标 " + levels, indicator.source());
  }

  private static String quoted(String name) {
    return name == null ? "" : "“" + name + "”";
  }
}
