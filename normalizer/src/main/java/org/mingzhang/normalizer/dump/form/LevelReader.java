package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.LevelNames;

/** Puts the rows of a block under their first and second levels. */
final class LevelReader {

  private static final LevelNames NAMES = LevelNames.bundled();

  /** What is known of levels alone, without their order, is worth less. */
  private static final double TRUST_IN_WORDS = 0.8;

  /** Of more items, names that may be of either level are taken for the usual one. */
  private static final int MOST_TO_CHOOSE = 400;

  private static final double BY_WORD = 0.5;
  private static final double NOT_BY_WORD = 2.5;

  /** 满意度 is a first level of its own more often than not where a unit's form is read in order. */
  private static final double LESS_USUAL = 1;

  /** A name of either level in a form that has the one it belongs under, or one that does to it. */
  private static final double STANDS_BELOW = 3;

  private static final double OTHER_COLUMN = 2;

  private final List<BodyItem> items;
  private final FormKind kind;
  private final Set<Integer> newPages;

  /**
   * @param newPages the lines that pages begin with
   */
  LevelReader(List<BodyItem> items, FormKind kind, Set<Integer> newPages) {
    this.items = items.stream().filter(item -> !(item instanceof BodyItem.Noise)).toList();
    this.kind = kind;
    this.newPages = Set.copyOf(newPages);
  }

  /** A reading of all levels and how odd it is. */
  private record Reading(double cost, List<LeveledRow> rows) {}

  /** The rows, in order. */
  List<LeveledRow> read() {
    Reading best = null;
    for (Map<String, Integer> choice : choices()) {
      for (LevelBlocks.Order order : LevelBlocks.Order.values()) {
        best = better(best, inOrder(choice, order));
      }
      best = better(best, byWords(choice));
    }
    return best.rows;
  }

  private static Reading better(Reading one, Reading other) {
    return one == null || other.cost < one.cost ? other : one;
  }

  /** Ways to take names that may be of either level. */
  private List<Map<String, Integer>> choices() {
    List<Map<String, Integer>> choices = new ArrayList<>(List.of(new HashMap<>()));
    for (String name : ambiguous()) {
      List<Map<String, Integer>> more = new ArrayList<>();
      for (Map<String, Integer> choice : choices) {
        for (int level = 1; level <= 2; level++) {
          Map<String, Integer> next = new HashMap<>(choice);
          next.put(name, level);
          more.add(next);
        }
      }
      choices = more;
    }
    return choices;
  }

  private Set<String> ambiguous() {
    Set<String> names = new LinkedHashSet<>();
    if (items.size() > MOST_TO_CHOOSE) {
      return names;
    }
    for (BodyItem item : items) {
      boolean may =
          item instanceof BodyItem.Level level
              && (!level.known() || (NAMES.isFirst(level.name()) && NAMES.isSecond(level.name())));
      if (may && names.size() < 4) {
        names.add(((BodyItem.Level) item).name());
      }
    }
    return names;
  }

  private int levelOf(BodyItem.Level level, Map<String, Integer> choice) {
    Integer chosen = choice.get(level.name());
    return chosen != null ? chosen : NAMES.isFirst(level.name()) ? 1 : 2;
  }

  private Reading inOrder(Map<String, Integer> choice, LevelBlocks.Order order) {
    LevelBlocks.Parting second = new LevelBlocks(entries(choice, 2, null), order).best();
    LevelBlocks.Parting first = new LevelBlocks(entries(choice, 1, second), order).best();
    List<LeveledRow> rows = new ArrayList<>();
    int inFirst = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean secondLevel =
          items.get(i) instanceof BodyItem.Level level && levelOf(level, choice) == 2;
      if (items.get(i) instanceof BodyItem.Row row) {
        rows.add(new LeveledRow(first.names().get(inFirst), second.names().get(i), 1, row));
      }
      inFirst += secondLevel ? 0 : 1;
    }
    double cost = first.cost() + second.cost() + prior(choice, order);
    return new Reading(cost, rows);
  }

  private List<LevelBlocks.Entry> entries(
      Map<String, Integer> choice, int wanted, LevelBlocks.Parting second) {
    List<LevelBlocks.Entry> entries = new ArrayList<>();
    int page = -1;
    for (int i = 0; i < items.size(); i++) {
      BodyItem item = items.get(i);
      int begins = pageOf(item);
      boolean newPage = begins != page;
      if (item instanceof BodyItem.Row row) {
        Set<String> parents =
            wanted == 2 ? secondLevels(row.level3(), choice) : firstLevels(second.names().get(i));
        entries.add(
            new LevelBlocks.Entry(LevelBlocks.Sort.ROW, null, item.middle(), parents, newPage));
      } else if (item instanceof BodyItem.Level level) {
        int is = levelOf(level, choice);
        if (is == 2 && wanted == 1) {
          continue;
        }
        LevelBlocks.Sort sort = is == wanted ? LevelBlocks.Sort.NAME : LevelBlocks.Sort.ABOVE;
        entries.add(new LevelBlocks.Entry(sort, level.name(), item.middle(), Set.of(), newPage));
      }
      page = begins;
    }
    return entries;
  }

  /** The line that the page of an item begins with. */
  private int pageOf(BodyItem item) {
    int line = item.pieces().get(0).line();
    return newPages.stream().filter(start -> start <= line).mapToInt(i -> i).max().orElse(0);
  }

  /** The names in this form that an indicator belongs under by its own words. */
  private Set<String> secondLevels(String indicator, Map<String, Integer> choice) {
    Set<String> known = new HashSet<>(NAMES.secondLevelsOf(indicator));
    known.retainAll(names(2, choice));
    if (known.isEmpty() && LevelNames.isSatisfaction(indicator)) {
      names(2, choice).stream().filter(LevelNames::isSatisfaction).forEach(known::add);
    }
    return known;
  }

  private Set<String> firstLevels(String second) {
    return NAMES.firstLevelsOf(second);
  }

  private Set<String> names(int wanted, Map<String, Integer> choice) {
    Set<String> names = new LinkedHashSet<>();
    for (BodyItem item : items) {
      if (item instanceof BodyItem.Level level && levelOf(level, choice) == wanted) {
        names.add(level.name());
      }
    }
    return names;
  }

  private double prior(Map<String, Integer> choice, LevelBlocks.Order order) {
    double cost = 0;
    for (Map.Entry<String, Integer> entry : choice.entrySet()) {
      boolean second = entry.getValue() == 2;
      boolean satisfaction = LevelNames.isSatisfaction(entry.getKey());
      boolean read = order == LevelBlocks.Order.BEFORE;
      if (kind == FormKind.UNIT && satisfaction && read && second) {
        cost += LESS_USUAL;
      }
      if (second && hasBelow(entry.getKey(), choice)) {
        cost += STANDS_BELOW;
      }
      if (!(kind == FormKind.UNIT && satisfaction) && !second) {
        Set<String> above = new HashSet<>(firstLevels(entry.getKey()));
        above.retainAll(names(1, choice));
        above.remove(entry.getKey());
        cost += above.isEmpty() ? LESS_USUAL / 2 : STANDS_BELOW;
      }
      cost += column(entry.getKey(), entry.getValue(), choice) ? 0 : OTHER_COLUMN;
    }
    return cost;
  }

  /** Whether the form has second levels that belong under a name. */
  private boolean hasBelow(String name, Map<String, Integer> choice) {
    return names(2, choice).stream()
        .anyMatch(other -> !other.equals(name) && firstLevels(other).contains(name));
  }

  /** Whether a name stands nearer to the column of its level than to that of the other one. */
  private boolean column(String name, int level, Map<String, Integer> choice) {
    double own = distance(name, level, choice);
    double other = distance(name, 3 - level, choice);
    return Double.isNaN(own) || Double.isNaN(other) || own <= other;
  }

  private double distance(String name, int level, Map<String, Integer> choice) {
    List<Double> places = new ArrayList<>();
    double at = Double.NaN;
    boolean spaced = false;
    for (BodyItem item : items) {
      if (item instanceof BodyItem.Level found) {
        Piece piece = found.pieces().get(0);
        double middle = piece.column() + piece.text().length();
        spaced |= piece.column() > 1;
        if (found.name().equals(name)) {
          at = middle;
        } else if (levelOf(found, choice) == level && !choice.containsKey(found.name())) {
          places.add(middle);
        }
      }
    }
    if (!spaced || places.isEmpty()) {
      return Double.NaN;
    }
    double place = at;
    return places.stream().mapToDouble(p -> Math.abs(p - place)).min().orElse(Double.NaN);
  }

  /** Where the names were torn from their rows, only words can tell. */
  private Reading byWords(Map<String, Integer> choice) {
    List<LeveledRow> rows = new ArrayList<>();
    double cost = choice.values().stream().filter(level -> level == 1).count() * LESS_USUAL;
    List<BodyItem.Row> all =
        items.stream()
            .filter(BodyItem.Row.class::isInstance)
            .map(BodyItem.Row.class::cast)
            .toList();
    List<String> seconds = new ArrayList<>();
    for (BodyItem.Row row : all) {
      Set<String> known = secondLevels(row.level3(), choice);
      seconds.add(known.size() == 1 ? known.iterator().next() : null);
      cost += known.size() == 1 ? BY_WORD : NOT_BY_WORD;
    }
    fillBetween(seconds);
    Set<String> firsts = names(1, choice);
    for (int i = 0; i < all.size(); i++) {
      Set<String> known = new HashSet<>(firstLevels(seconds.get(i)));
      known.retainAll(firsts);
      String first = known.size() == 1 ? known.iterator().next() : null;
      rows.add(new LeveledRow(first, seconds.get(i), TRUST_IN_WORDS, all.get(i)));
    }
    return new Reading(cost, rows);
  }

  /** Between two rows of one level there is no other. */
  private static void fillBetween(List<String> names) {
    int last = -1;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) == null) {
        continue;
      }
      if (last >= 0 && Objects.equals(names.get(last), names.get(i))) {
        for (int k = last + 1; k < i; k++) {
          names.set(k, names.get(i));
        }
      }
      last = i;
    }
  }
}
