package org.mingzhang.normalizer.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.compare.Pairs.Pair;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.TableKind;

/** Compares two documents of one department. Stateless and thread-safe. */
public final class Comparer {

  /**
   * Compares.
   *
   * @param before the earlier document: the year before, or the budget
   * @param after the later one: this year, or the final account
   */
  public Comparison compare(Disclosure before, Disclosure after) {
    List<Words> notes = new ArrayList<>(doubts(before, after));
    List<Change> lines = new ArrayList<>();
    List<Entry> added = new ArrayList<>();
    List<Entry> gone = new ArrayList<>();
    List<Stated> stated = new ArrayList<>();
    for (Pair<Table> pair : tables(before, after, notes)) {
      TableComparison table = new TableComparison(before, pair.before(), after, pair.after());
      lines.addAll(table.changes());
      added.addAll(table.added());
      gone.addAll(table.gone());
      stated.addAll(table.stated());
      notes.addAll(table.notes());
    }
    ProjectComparison projects = new ProjectComparison(before, after);
    stated.addAll(projects.stated());
    stated.addAll(new ProseComparison(before, after).stated());
    return new Comparison(before, after, notes, lines, added, gone, projects.projects(), stated);
  }

  /** Tables of a kind with the same title, or the only ones of their kind. */
  private static List<Pair<Table>> tables(Disclosure before, Disclosure after, List<Words> notes) {
    Map<TableKind, List<Table>> earlier = byKind(before);
    Map<TableKind, List<Table>> later = byKind(after);
    List<Pair<Table>> both = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      Pairs<Table> pairs =
          Pairs.of(
              earlier.getOrDefault(kind, List.of()),
              later.getOrDefault(kind, List.of()),
              List.of(
                  table -> table.title() == null ? null : Names.key(table.title()),
                  table -> kind == TableKind.OTHER ? null : kind));
      both.addAll(pairs.both());
      pairs.added().forEach(table -> notes.add(onlyIn(table, after)));
      pairs.gone().forEach(table -> notes.add(onlyIn(table, before)));
    }
    return both;
  }

  private static Map<TableKind, List<Table>> byKind(Disclosure document) {
    Map<TableKind, List<Table>> tables = new EnumMap<>(TableKind.class);
    for (Table table : Subject.of(document).tables()) {
      tables.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(table);
    }
    return tables;
  }

  private static Words onlyIn(Table table, Disclosure document) {
    String title = LineGroup.title(table);
    String file = document.source().file();
    return new Words(
        "《" + title + "》只在 " + file + " 中，或无法一一对应，未比较",
        "\"" + title + "\" is only in " + file + ", or cannot be paired; it is not compared");
  }

  private static List<Words> doubts(Disclosure before, Disclosure after) {
    List<Words> doubts = new ArrayList<>();
    String one = before.department().name();
    String other = after.department().name();
    if (!Objects.equals(Names.key(one), Names.key(other))) {
      doubts.add(
          new Words(
              "两份文件的部门不同：" + one + "、" + other, "the departments differ: " + one + ", " + other));
    }
    if (!Times.isYearBefore(before, after) && !Times.isBudgetOf(before, after)) {
      doubts.add(
          new Words(
              "两份文件不是相邻两年的同类文件，也不是同年的预算与决算，故未核对上年数",
              "these are neither two years in a row nor budget and final account of one year, so"
                  + " last year's figures are not compared"));
    }
    addGaps(before, doubts);
    addGaps(after, doubts);
    return doubts;
  }

  private static void addGaps(Disclosure document, List<Words> doubts) {
    int gaps = document.unread().size();
    if (gaps > 0) {
      String file = document.source().file();
      doubts.add(
          new Words(
              file + " 有 " + gaps + " 处未读，“新增”“取消”可能只是未读到",
              file + " has " + gaps + " places unread; what seems new or gone may only be unread"));
    }
  }
}
