package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells from the words of a header, in whatever order a page gave them, which stand under which: a
 * run of words that belong in one kind of group stands under the next free word that opens such a
 * group, wherever that was printed.
 */
final class HeaderTree {

  private final List<HeadCell> cells = new ArrayList<>();

  /** A run of cells and the groups in which all of them may stand. */
  private record Run(List<HeadCell> cells, Set<String> groups) {}

  private HeaderTree() {}

  /**
   * The cells at the top of a header with what stands under them, from left to right.
   *
   * @param words the header's words, whole
   */
  static List<HeadCell> of(List<String> words, HeadingBook book) {
    HeaderTree tree = new HeaderTree();
    for (String word : words) {
      tree.cells.add(new HeadCell(word, book.find(word).orElse(null), List.of()));
    }
    return tree.build();
  }

  private List<HeadCell> build() {
    List<Object> sequence = runsAndCells();
    Map<Integer, Integer> runUnder = matched(sequence);
    List<HeadCell> top = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      Integer run = runUnder.get(i);
      if (sequence.get(i) instanceof HeadCell cell) {
        top.add(run == null ? cell : cell.over(((Run) sequence.get(run)).cells()));
      } else if (!runUnder.containsValue(i)) {
        top.addAll(((Run) sequence.get(i)).cells());
      }
    }
    return top;
  }

  /** The cells in order, those that can only stand under others gathered to runs. */
  private List<Object> runsAndCells() {
    List<Object> sequence = new ArrayList<>();
    List<HeadCell> run = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (HeadCell cell : cells) {
      Set<String> here = groupsOf(cell, run, groups);
      if (here.isEmpty()) {
        close(run, groups, sequence);
        here = groupsOf(cell, run, groups);
      }
      if (here.isEmpty()) {
        sequence.add(cell);
      } else {
        run.add(cell);
        groups.clear();
        groups.addAll(here);
      }
    }
    close(run, groups, sequence);
    return sequence;
  }

  /** The groups in which a cell may stand behind a run; none where it begins something else. */
  private static Set<String> groupsOf(HeadCell cell, List<HeadCell> run, Set<String> groups) {
    if (cell.heading() == null) {
      return Set.of();
    }
    boolean begins = cell.isSum() || cell.text().equals("类");
    if (!run.isEmpty() && begins) {
      return Set.of();
    }
    Set<String> here = new HashSet<>(cell.heading().within());
    here.remove(Heading.TOP);
    if (!run.isEmpty()) {
      here.retainAll(groups);
    } else if (cell.heading().mayStandAlone() && !HeadingBook.isOfWhich(cell.text())) {
      return Set.of();
    }
    return here;
  }

  private static void close(List<HeadCell> run, Set<String> groups, List<Object> sequence) {
    if (!run.isEmpty()) {
      sequence.add(new Run(List.copyOf(run), Set.copyOf(groups)));
    }
    run.clear();
    groups.clear();
  }

  /** For the place of each cell that has a run under it, the place of that run. */
  private static Map<Integer, Integer> matched(List<Object> sequence) {
    List<Integer> runs = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      if (sequence.get(i) instanceof Run) {
        runs.add(i);
      } else if (opened(sequence, i) != null) {
        parents.add(i);
      }
    }
    // The runs that may stand under the fewest choose first; of equals the one printed first.
    runs.sort(Comparator.comparingInt(run -> ((Run) sequence.get(run)).groups().size()));
    Map<Integer, Integer> runUnder = new HashMap<>();
    for (int run : runs) {
      Set<String> groups = ((Run) sequence.get(run)).groups();
      parents.stream()
          .filter(parent -> !runUnder.containsKey(parent))
          .filter(parent -> groups.contains(opened(sequence, parent)))
          .findFirst()
          .ifPresent(parent -> runUnder.put(parent, run));
    }
    return runUnder;
  }

  /** The group that the cell at a place opens, or null. */
  private static String opened(List<Object> sequence, int place) {
    HeadCell cell = (HeadCell) sequence.get(place);
    return cell.heading() == null ? null : cell.heading().opens();
  }
}
