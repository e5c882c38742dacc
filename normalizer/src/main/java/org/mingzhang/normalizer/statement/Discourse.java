package org.mingzhang.normalizer.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is being spoken of while a paragraph is read: the amounts of the clauses before, the wholes
 * whose parts are listed, the year, the comparison. What is not certain is null.
 */
final class Discourse {

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Draft> wholes = new ArrayList<>();
  private final List<Draft> amounts = new ArrayList<>();
  private final Frame list;
  private List<Draft> group = new ArrayList<>();

  /** The year spoken of, or null. */
  Integer year;

  /** Whether 本年 is spoken of. */
  boolean thisYear;

  /** What the changes of this sentence are counted from, or null. */
  Comparison comparison;

  /** What the sentence compares (支出预算与2020年相比), or null. */
  String compared;

  /** The last comparison of the paragraph, or null. */
  Comparison lastComparison;

  /** The change before, whose rate may follow, or null. */
  Draft change;

  /** Whether a share or change came since the last amount. */
  boolean told;

  /**
   * @param list the whole whose list the paragraph stands in, or null
   */
  Discourse(Frame list) {
    this.list = list;
    this.year = list == null ? null : list.year();
    this.thisYear = list != null && list.thisYear();
  }

  /** Takes an amount or a number of things; finds what it is a part of. */
  void add(Draft draft) {
    Frame frame = frames.isEmpty() ? list : frames.peek();
    if (frame != null && !draft.text.startsWith("另")) {
      draft.parent = frame.wholeOf(draft);
    }
    if (frames.isEmpty()) {
      wholes.add(draft);
    } else {
      frames.peek().parts++;
    }
    if (told) {
      group.clear();
      told = false;
    }
    draft.thisYear = draft.year == null && thisYear;
    group.add(draft);
    amounts.add(draft);
    change = null;
  }

  /** What follows are parts of the last amount (其中). */
  void beginParts() {
    boolean opened = !frames.isEmpty() && frames.peek().bracket && frames.peek().parts == 0;
    if (opened && group.isEmpty()) {
      return;
    }
    push(new Frame(group, wholes, false));
  }

  /** What follows are parts of this amount. */
  void beginPartsOf(Draft whole) {
    push(new Frame(List.of(whole), wholes, false));
  }

  /** What follows are no parts any more, but for a bracket around it. */
  void endParts() {
    while (!frames.isEmpty() && !frames.peek().bracket) {
      frames.pop();
    }
  }

  void openBracket() {
    push(new Frame(group, wholes, true));
  }

  private void push(Frame frame) {
    frame.yearBefore = year;
    frames.push(frame);
    group = new ArrayList<>();
    told = false;
  }

  void closeBracket() {
    while (!frames.isEmpty()) {
      Frame frame = frames.pop();
      group = new ArrayList<>(frame.outside);
      if (frame.bracket) {
        year = frame.yearBefore;
        return;
      }
    }
  }

  /**
   * A semicolon parts what is listed; where commas parted the parts already (甲，乙；丙), it ends them.
   */
  void semicolon() {
    group.clear();
    change = null;
    told = false;
    if (!frames.isEmpty()) {
      Frame frame = frames.peek();
      if (frame.parts > 1 && !frame.bracket) {
        frames.pop();
      }
      frame.parts = 0;
    }
  }

  /** A sentence ends what is spoken of, but for a bracket around it. */
  void stop() {
    endParts();
    if (!frames.isEmpty()) {
      frames.peek().ended = true;
    }
    group.clear();
    change = null;
    comparison = null;
    compared = null;
    told = false;
  }

  /** The amount just stated, or null. */
  Draft last() {
    return group.isEmpty() ? null : group.get(group.size() - 1);
  }

  /** The amount that a change without an item of its own speaks of, or null where it may be two. */
  Draft topic() {
    List<Draft> candidates = group.isEmpty() ? wholes : group;
    if (candidates.isEmpty()) {
      return null;
    }
    Draft last = candidates.get(candidates.size() - 1);
    boolean one =
        candidates.stream().filter(Draft::isWhole).allMatch(c -> c == last || c.isSameItem(last));
    return one ? last : null;
  }

  /** The amount that goes by this name in the paragraph, or null where none or several do. */
  Draft named(String item) {
    for (NameMatch how : NameMatch.values()) {
      List<Draft> found =
          amounts.stream().filter(a -> a.item != null && how.matches(item, a.item)).toList();
      if (!found.isEmpty()) {
        Set<String> names = new LinkedHashSet<>(found.stream().map(a -> a.item).toList());
        return names.size() == 1 ? found.get(found.size() - 1) : null;
      }
    }
    return null;
  }

  /** All amounts of the paragraph so far. */
  List<Draft> amounts() {
    return amounts;
  }

  /** The last number of things, or null. */
  Draft lastCount() {
    for (int i = amounts.size() - 1; i >= 0; i--) {
      if (amounts.get(i).figure.isCount()) {
        return amounts.get(i);
      }
    }
    return null;
  }

  /** What stands here as the whole of a list that follows. */
  Frame leadingOn() {
    return frames.isEmpty() ? new Frame(group, wholes, false) : continued(frames.peek());
  }

  private Frame continued(Frame frame) {
    return frame.parts == 0 ? frame : new Frame(group, wholes, false);
  }
}
