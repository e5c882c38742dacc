package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingzhang.normalizer.form.IndicatorTarget;
import org.mingzhang.normalizer.form.LevelNames;

/**
 * Parts the pieces of a block of indicators into names of levels, rows and noise, in the way that
 * costs least as a whole (a shortest path over the pieces). A row is a name of one or more lines, a
 * target and a measure; what stands where is told by the words and signs alone.
 */
final class RowGrammar {

  private static final int LONGEST_LEVEL = 5;
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_TARGET = 4;
  private static final int LONGEST_MEASURE = 2;
  private static final int LONGEST_TAIL = 2;

  /** Rows that cost more have no name that goes on below their target. */
  private static final double MOST_BEFORE_TAIL = 2;

  /** Names that cost more are none. */
  private static final double MOST_FOR_NAME = 6;

  private static final double ERROR = 0.5;
  private static final double UNKNOWN_LEVEL = 1.6;

  private final List<Piece> pieces;
  private final BodyColumns columns;
  private final RowCosts costs;
  private final Map<Long, Double> targets = new HashMap<>();

  private RowGrammar(List<Piece> pieces, BodyColumns columns) {
    this.pieces = pieces;
    this.columns = columns;
    this.costs = new RowCosts(columns);
  }

  /** One way to go on from a piece: what is read, and where the next begins. */
  private record Step(double cost, int next, Supplier<BodyItem> item) {}

  /** The items of a block, in order. */
  static List<BodyItem> parse(List<Piece> pieces, BodyColumns columns) {
    return new RowGrammar(pieces, columns).parse();
  }

  private List<BodyItem> parse() {
    int count = pieces.size();
    double[] least = new double[count + 1];
    Step[] best = new Step[count];
    for (int from = count - 1; from >= 0; from--) {
      least[from] = Double.POSITIVE_INFINITY;
      for (Step step : steps(from)) {
        double total = step.cost + least[step.next];
        if (total < least[from]) {
          least[from] = total;
          best[from] = step;
        }
      }
    }
    List<BodyItem> items = new ArrayList<>();
    for (int at = 0; at < count; at = best[at].next) {
      items.add(best[at].item.get());
    }
    return items;
  }

  private List<Step> steps(int from) {
    List<Step> steps = new ArrayList<>();
    Piece first = pieces.get(from);
    double noise = first.garbled() ? RowCosts.GARBLED_NOISE : RowCosts.NOISE;
    steps.add(new Step(noise, from + 1, () -> new BodyItem.Noise(List.of(first))));
    addLevels(from, steps);
    addRows(from, steps);
    addNameless(from, steps);
    return steps;
  }

  private void addLevels(int from, List<Step> steps) {
    for (int end = from + 1; end <= limit(from, LONGEST_LEVEL); end++) {
      List<Piece> part = pieces.subList(from, end);
      String text = Piece.join(part);
      Optional<LevelNames.Match> match = LevelNames.bundled().match(text, Piece.garbled(part));
      if (match.isPresent()) {
        double cost = match.get().errors() * ERROR + 0.1 * (part.size() - 1);
        String name = match.get().name();
        steps.add(new Step(cost, end, () -> new BodyItem.Level(name, true, part)));
      }
    }
    Piece first = pieces.get(from);
    if (RowCosts.soundsLikeLevel(first.text()) && first.index() == 0) {
      steps.add(
          new Step(
              UNKNOWN_LEVEL,
              from + 1,
              () -> new BodyItem.Level(first.text(), false, List.of(first))));
    }
  }

  private void addRows(int from, List<Step> steps) {
    if (RowCosts.isSign(pieces.get(from))) {
      return;
    }
    for (int nameEnd = from + 1; nameEnd <= limit(from, LONGEST_NAME); nameEnd++) {
      List<Piece> name = pieces.subList(from, nameEnd);
      double cost = costs.name(name);
      if (cost > MOST_FOR_NAME) {
        continue;
      }
      steps.add(
          new Step(
              cost + RowCosts.NO_TARGET + innerEnd(nameEnd),
              nameEnd,
              () -> row(name, new IndicatorTarget.Blank(), List.of())));
      addTargets(from, nameEnd, cost, steps);
    }
  }

  /** A target whose name was lost. */
  private void addNameless(int from, List<Step> steps) {
    addTargets(from, from, RowCosts.NO_NAME, steps);
  }

  private void addTargets(int from, int nameEnd, double before, List<Step> steps) {
    List<Piece> name = pieces.subList(from, nameEnd);
    int directions = columns.hasDirection() ? 1 : 0;
    for (int direction = 0; direction <= directions; direction++) {
      int begin = nameEnd + direction;
      for (int end = begin + 1; end <= limit(begin, LONGEST_TARGET); end++) {
        for (int last = end; last <= limit(end, LONGEST_MEASURE); last++) {
          double cost = targetCost(nameEnd, begin, end, last);
          if (cost < RowCosts.NEVER) {
            List<Piece> target = pieces.subList(begin, end);
            double all = before + cost + costs.together(name, target);
            addEnds(new Span(from, nameEnd, begin, end, last), all, steps);
          }
        }
      }
    }
  }

  /** Where the parts of a row begin and end: name, direction, target and measure. */
  private record Span(int from, int nameEnd, int begin, int end, int last) {}

  private void addEnds(Span span, double cost, List<Step> steps) {
    List<Piece> name = pieces.subList(span.from, span.nameEnd);
    List<Piece> printed = pieces.subList(span.nameEnd, span.last);
    int ignored = span.last;
    for (int i = 0; i < columns.ignoredBehind() && isInLine(ignored); i++) {
      ignored++;
    }
    steps.add(new Step(cost + innerEnd(ignored), ignored, () -> row(name, target(span), printed)));
    if (name.isEmpty()) {
      return;
    }
    for (int end = span.last + 1; end <= limit(span.last, LONGEST_TAIL); end++) {
      if (tails(span.last, end) && cost < MOST_BEFORE_TAIL) {
        List<Piece> whole = new ArrayList<>(name);
        whole.addAll(pieces.subList(span.last, end));
        double tail = costs.name(whole) - costs.name(name) + RowCosts.TAIL;
        steps.add(new Step(cost + tail, end, () -> row(whole, target(span), printed)));
      }
    }
  }

  private IndicatorTarget target(Span span) {
    return RowCosts.read(
        pieces.subList(span.nameEnd, span.begin),
        pieces.subList(span.begin, span.end),
        pieces.subList(span.end, span.last));
  }

  /** Whether pieces are lines of their own, the first of them below what is before it. */
  private boolean tails(int from, int end) {
    return pieces.subList(from, end).stream()
        .allMatch(piece -> piece.index() == 0 && piece.last() && !RowCosts.isSign(piece));
  }

  private boolean isInLine(int index) {
    return index < pieces.size() && pieces.get(index).index() > 0;
  }

  private double innerEnd(int end) {
    return isInLine(end) ? RowCosts.INNER_END : 0;
  }

  private double targetCost(int nameEnd, int begin, int end, int last) {
    long key = ((nameEnd * 10_000L + begin) * 10 + (end - begin)) * 10 + (last - end);
    return targets.computeIfAbsent(
        key,
        k ->
            costs.target(
                pieces.subList(nameEnd, begin),
                pieces.subList(begin, end),
                pieces.subList(end, last)));
  }

  private static BodyItem row(List<Piece> name, IndicatorTarget target, List<Piece> printed) {
    return new BodyItem.Row(name, name.isEmpty() ? null : Piece.join(name), target, printed);
  }

  private int limit(int from, int most) {
    return Math.min(pieces.size(), from + most);
  }
}
