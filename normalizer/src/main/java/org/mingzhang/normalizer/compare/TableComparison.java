package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.compare.Pairs.Pair;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Level;

/** Compares one table of two documents. */
final class TableComparison {

  private final Columns before;
  private final Columns after;
  private final Disclosure earlier;
  private final Pairs<LineGroup> rows;
  private final List<Words> notes = new ArrayList<>();

  TableComparison(Disclosure earlier, Table before, Disclosure later, Table after) {
    this.earlier = earlier;
    this.before = new Columns(earlier, before);
    this.after = new Columns(later, after);
    this.rows =
        Pairs.of(
            clear(before),
            clear(after),
            List.of(
                LineGroup::key,
                group -> hasCode(group.key()) ? group.key().byCode() : null,
                group -> group.key().name().isBlank() ? null : group.key().byName()));
  }

  private static boolean hasCode(LineGroup.Key key) {
    return !key.code().isEmpty() || key.level() == Level.TOTAL;
  }

  private List<LineGroup> clear(Table table) {
    List<LineGroup> groups = LineGroup.of(table);
    long unclear = groups.stream().filter(group -> !group.isClear()).count();
    if (unclear > 0) {
      String title = LineGroup.title(table);
      notes.add(
          new Words(
              "《" + title + "》有 " + unclear + " 组同名的合计或其中项，无法一一对应，未比较",
              "\""
                  + title
                  + "\" has "
                  + unclear
                  + " sets of subtotals or parts of the same name; they are not compared"));
    }
    return groups.stream().filter(LineGroup::isClear).toList();
  }

  /** What could not be compared. */
  List<Words> notes() {
    return notes;
  }

  /** The figures of rows and columns that both have. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Map<String, List<String>> named = before.byName();
    for (Pair<LineGroup> pair : rows.both()) {
      Optional<List<String>> mainBefore = before.main(pair.before().key().side());
      Optional<List<String>> mainAfter = after.main(pair.after().key().side());
      mainBefore.ifPresent(
          one -> mainAfter.ifPresent(other -> add(pair, one, other, true, changes)));
      after
          .byName()
          .forEach(
              (name, column) -> {
                List<String> own = named.get(name);
                boolean isMain =
                    mainAfter.equals(Optional.of(column))
                        || mainBefore.equals(Optional.ofNullable(own));
                if (own != null && !isMain) {
                  add(pair, own, column, false, changes);
                }
              });
    }
    return changes;
  }

  private static void add(
      Pair<LineGroup> pair,
      List<String> before,
      List<String> after,
      boolean main,
      List<Change> changes) {
    Entry one = pair.before().amounts().get(before);
    Entry other = pair.after().amounts().get(after);
    if (one != null && other != null) {
      changes.add(new Change(one, other, main));
    }
  }

  /** The rows that only the later table has. */
  List<Entry> added() {
    return entries(rows.added(), after);
  }

  /** The rows that only the earlier table has. */
  List<Entry> gone() {
    return entries(rows.gone(), before);
  }

  private static List<Entry> entries(List<LineGroup> groups, Columns columns) {
    List<Entry> entries = new ArrayList<>();
    for (LineGroup group : groups) {
      Optional<List<String>> main = columns.main(group.key().side());
      Entry entry = main.map(group.amounts()::get).orElse(null);
      if (entry != null) {
        entries.add(entry);
      } else if (!group.amounts().isEmpty()) {
        entries.add(
            new Entry(group.label(), "", null, group.amounts().values().iterator().next().page()));
      }
    }
    return entries;
  }

  /** The worth of the last printed place of the most finely printed figure of a table. */
  private static BigDecimal step(Columns columns) {
    return columns.table().figures().stream()
        .flatMap(List::stream)
        .map(figure -> figure.print().step())
        .min(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  /** What the later table gives for the time of the earlier one. */
  List<Stated> stated() {
    Optional<List<String>> stated = after.of(earlier);
    if (stated.isEmpty()) {
      return List.of();
    }
    BigDecimal tolerance = Rounding.between(step(before), step(after));
    List<Stated> all = new ArrayList<>();
    for (Pair<LineGroup> pair : rows.both()) {
      Entry says = pair.after().amounts().get(stated.get());
      Entry said =
          before.main(pair.before().key().side()).map(pair.before().amounts()::get).orElse(null);
      if (says != null && said != null) {
        int terms = Math.max(pair.after().rows().size(), pair.before().rows().size());
        all.add(new Stated(says, said, tolerance.multiply(BigDecimal.valueOf(terms))));
      }
    }
    return all;
  }
}
