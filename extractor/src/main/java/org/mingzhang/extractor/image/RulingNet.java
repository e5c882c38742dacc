package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The net that level and upright rulings make: keeps a doubtful piece where the net bears it out,
 * bridges the breaks of a ruling inside a cell, and leads loose ends to the ruling they almost
 * reach.
 */
final class RulingNet {

  /** Pieces this close (inches) across their axis lie on one line. */
  private static final double SAME_LINE = 0.014;

  /** An end this close (inches) to a crossing ruling ends on it. */
  private static final double REACH = 0.04;

  /** A doubtful piece this close (inches) to the end of a ruling on its line goes on with it. */
  private static final double GOES_ON = 0.06;

  /** Under a seal, of which the ink is unbroken, it may be so far (inches). */
  private static final double GOES_ON_UNDER_INK = 0.4;

  /** A break longer than this (inches) is no damage. */
  private static final double LONGEST_BREAK = 1.5;

  /** More pieces than any page has: the rest are noise. */
  private static final int MOST_PIECES = 5_000;

  /** Tells of a piece of a line whether there is ink all along. */
  interface Inked {

    /** Whether there is ink from {@code from} to {@code to} on the line at {@code at}. */
    boolean test(boolean level, double at, double from, double to);
  }

  private final double dpi;
  private final Inked inked;
  private final List<Segment> level = new ArrayList<>();
  private final List<Segment> upright = new ArrayList<>();

  /**
   * @param level the level rulings known for sure
   * @param upright the upright rulings known for sure
   * @param inked tells where there is ink
   */
  RulingNet(List<Segment> level, List<Segment> upright, double dpi, Inked inked) {
    this.inked = inked;
    this.level.addAll(level);
    this.upright.addAll(upright);
    this.dpi = dpi;
  }

  /** Takes in those doubtful pieces that the net bears out. */
  void admit(List<Segment> doubtfulLevel, List<Segment> doubtfulUpright) {
    List<Segment> waitingLevel = longest(doubtfulLevel);
    List<Segment> waitingUpright = longest(doubtfulUpright);
    boolean changed = true;
    for (int round = 0; changed && round < 4; round++) {
      changed = admit(waitingLevel, level, upright);
      changed |= admit(waitingUpright, upright, level);
    }
  }

  private static List<Segment> longest(List<Segment> pieces) {
    return new ArrayList<>(
        pieces.stream()
            .sorted(Comparator.comparingDouble(Segment::length).reversed())
            .limit(MOST_PIECES)
            .toList());
  }

  private boolean admit(List<Segment> waiting, List<Segment> same, List<Segment> crossing) {
    List<Segment> admitted = new ArrayList<>();
    for (Segment piece : waiting) {
      if (isBorneOut(piece, same, crossing)) {
        admitted.add(piece);
        same.add(piece);
      }
    }
    waiting.removeAll(admitted);
    return !admitted.isEmpty();
  }

  /** A piece counts if each of its ends lies on a crossing ruling or where its own line goes on. */
  private boolean isBorneOut(Segment piece, List<Segment> same, List<Segment> crossing) {
    return isHeld(piece.from(), -1, piece, same, crossing)
        && isHeld(piece.to(), 1, piece, same, crossing);
  }

  private boolean isHeld(
      double end, int side, Segment piece, List<Segment> same, List<Segment> crossing) {
    return isAtCrossing(end, piece.at(), crossing) || goesOn(end, side, piece, same);
  }

  private boolean isAtCrossing(double end, double at, List<Segment> crossing) {
    double reach = REACH * dpi;
    for (Segment ruling : crossing) {
      if (Math.abs(ruling.at() - end) <= reach && ruling.distance(at) <= reach) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(double end, int side, Segment piece, List<Segment> same) {
    for (Segment other : same) {
      double start = side > 0 ? other.from() : other.to();
      boolean beyond = side > 0 ? other.to() > end : other.from() < end;
      double gap = (start - end) * side;
      if (isOneLine(piece, other)
          && beyond
          && other.length() > piece.length()
          && (gap <= GOES_ON * dpi
              || (gap <= GOES_ON_UNDER_INK * dpi
                  && inked.test(
                      same == level, piece.at(), Math.min(end, start), Math.max(end, start))))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneLine(Segment a, Segment b) {
    return Math.abs(a.at() - b.at()) <= SAME_LINE * dpi;
  }

  /** The level rulings, their breaks bridged. */
  List<Segment> level() {
    return closed(level, upright);
  }

  /** The upright rulings, their breaks bridged. */
  List<Segment> upright() {
    return closed(upright, level);
  }

  private List<Segment> closed(List<Segment> rulings, List<Segment> crossing) {
    List<Segment> closed = new ArrayList<>();
    for (Segment ruling : rulings) {
      closed.add(ruling);
      bridge(ruling, rulings, crossing, closed);
      reachOut(ruling, crossing, closed);
    }
    return closed;
  }

  /** Bridges a break behind a ruling unless it begins and ends on crossing rulings. */
  private void bridge(
      Segment ruling, List<Segment> rulings, List<Segment> crossing, List<Segment> closed) {
    Segment next = null;
    for (Segment other : rulings) {
      boolean behind = other.from() > ruling.to() && isOneLine(ruling, other);
      if (behind && (next == null || other.from() < next.from())) {
        next = other;
      }
    }
    if (next == null || next.from() - ruling.to() > LONGEST_BREAK * dpi) {
      return;
    }
    boolean endsOnRuling = isAtCrossing(ruling.to(), ruling.at(), crossing);
    boolean beginsOnRuling = isAtCrossing(next.from(), next.at(), crossing);
    if (endsOnRuling && beginsOnRuling) {
      return;
    }
    if ((!endsOnRuling && !beginsOnRuling)
        || isInOneCell(ruling.to(), next.from(), ruling, crossing)) {
      double at = (ruling.at() + next.at()) / 2;
      closed.add(new Segment(at, ruling.to(), next.from(), ruling.thickness(), null));
    }
  }

  /** Whether no crossing ruling lies between two places of a ruling. */
  private boolean isInOneCell(double from, double to, Segment ruling, List<Segment> crossing) {
    double reach = REACH * dpi;
    for (Segment other : crossing) {
      if (other.at() > from + reach
          && other.at() < to - reach
          && other.distance(ruling.at()) <= reach) {
        return false;
      }
    }
    return true;
  }

  /** Leads the ends of a ruling to the crossing rulings that they almost reach. */
  private void reachOut(Segment ruling, List<Segment> crossing, List<Segment> closed) {
    double reach = REACH * dpi * 1.5;
    for (Segment other : crossing) {
      double distance = ruling.distance(other.at());
      if (distance > 0 && distance <= reach && other.distance(ruling.at()) <= reach) {
        double end = other.at() > ruling.to() ? ruling.to() : ruling.from();
        double from = Math.min(end, other.at());
        double to = Math.max(end, other.at());
        closed.add(new Segment(ruling.at(), from, to, ruling.thickness(), null));
      }
    }
  }
}
