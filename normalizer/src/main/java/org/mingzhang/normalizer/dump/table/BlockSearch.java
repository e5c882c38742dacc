package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which ways to place the figures of some rows can be true together, given that column by column
 * they sum to the row above them. An exact search with a bound: a way is ruled out only where it is
 * proved that no choice for the other rows makes the sums right.
 */
final class BlockSearch {

  /** Stands for an amount that is not known: with it a column proves nothing. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** More than any amount. */
  private static final long MUCH = 1L << 60;

  private final long[][] targets;
  private final long[][][] ways;
  private final Integer[] order;
  private final int width;
  private final Effort effort;
  private final boolean[][] supported;
  private final int[] chosen;
  private final Set<List<Long>> failed = new HashSet<>();
  private final long[][][] bounds;
  private final long[][] least;
  private final long[][] most;

  /**
   * @param targets the ways to place the figures of the row above, each by column
   * @param ways for each row below, and each way of it, its amounts by column; none of them
   *     negative
   * @param effort how much may be tried
   */
  BlockSearch(long[][] targets, long[][][] ways, Effort effort) {
    this.targets = targets;
    this.ways = ways;
    this.effort = effort;
    this.width = targets[0].length;
    this.order =
        IntStream.range(0, ways.length)
            .boxed()
            .sorted(Comparator.comparingInt(row -> ways[row].length))
            .toArray(Integer[]::new);
    this.supported = new boolean[ways.length + 1][];
    for (int row = 0; row < ways.length; row++) {
      supported[row] = new boolean[ways[row].length];
    }
    supported[ways.length] = new boolean[targets.length];
    this.chosen = new int[ways.length];
    this.bounds = Arrays.stream(ways).map(this::bounds).toArray(long[][][]::new);
    this.least = new long[ways.length + 1][width];
    this.most = new long[ways.length + 1][width];
  }

  /** An amount as a whole number of its smallest unit. */
  static long[] whole(BigDecimal[] amounts, int scale) {
    return Arrays.stream(amounts)
        .mapToLong(amount -> amount.movePointRight(scale).longValueExact())
        .toArray();
  }

  /**
   * For each row, and last for the row above, which of its ways may be true; empty where the sums
   * come out in no way at all, for then they prove nothing.
   */
  Optional<boolean[][]> possible() {
    for (int target = 0; target < targets.length; target++) {
      for (int row = 0; row < ways.length; row++) {
        for (int way = 0; way < ways[row].length; way++) {
          if (!supported[row][way] || !supported[ways.length][target]) {
            tryOut(target, row, way);
          }
        }
      }
    }
    boolean any = false;
    for (boolean supports : supported[ways.length]) {
      any |= supports;
    }
    return any ? Optional.of(supported) : Optional.empty();
  }

  private void tryOut(int target, int row, int way) {
    if (effort.isSpent()) {
      // Not proved impossible.
      supported[row][way] = true;
      supported[ways.length][target] = true;
      return;
    }
    long[][] all = ways[row];
    ways[row] = new long[][] {all[way]};
    failed.clear();
    bound(row);
    chosen[row] = 0;
    Boolean found = search(0, targets[target].clone());
    ways[row] = all;
    if (found == null) {
      // Not proved impossible.
      supported[row][way] = true;
      supported[ways.length][target] = true;
    } else if (found) {
      for (int other = 0; other < ways.length; other++) {
        supported[other][other == row ? way : chosen[other]] = true;
      }
      supported[ways.length][target] = true;
    }
  }

  /**
   * The least and most that the rows from each place of the order on can add.
   *
   * @param only the row that stands in but one way
   */
  private void bound(int only) {
    long[][] alone = bounds(ways[only]);
    for (int place = ways.length - 1; place >= 0; place--) {
      long[][] row = order[place] == only ? alone : bounds[order[place]];
      for (int column = 0; column < width; column++) {
        least[place][column] = least[place + 1][column] + row[0][column];
        most[place][column] = Math.min(MUCH, most[place + 1][column] + row[1][column]);
      }
    }
  }

  /** The least and most by column that a row adds in any of its ways. */
  private long[][] bounds(long[][] row) {
    long[][] range = new long[2][width];
    for (int column = 0; column < width; column++) {
      long low = Long.MAX_VALUE;
      long high = 0;
      for (long[] way : row) {
        boolean unknown = way[column] == UNKNOWN;
        low = Math.min(low, unknown ? 0 : way[column]);
        high = Math.max(high, unknown ? MUCH : way[column]);
      }
      range[0][column] = low;
      range[1][column] = high;
    }
    return range;
  }

  /**
   * Whether the rows from a place of the order on can sum to the rest; null if it took too long.
   */
  private Boolean search(int place, long[] rest) {
    if (!effort.spend()) {
      return null;
    }
    for (int column = 0; column < width; column++) {
      boolean known = rest[column] != UNKNOWN;
      if (known && (rest[column] < least[place][column] || rest[column] > most[place][column])) {
        return false;
      }
    }
    if (place == order.length) {
      return true;
    }
    List<Long> state = state(place, rest);
    if (failed.contains(state)) {
      return false;
    }
    int row = order[place];
    for (int way = 0; way < ways[row].length; way++) {
      chosen[row] = way;
      Boolean found = search(place + 1, without(rest, ways[row][way]));
      if (found == null || found) {
        return found;
      }
    }
    failed.add(state);
    return false;
  }

  private static long[] without(long[] rest, long[] way) {
    long[] left = rest.clone();
    for (int column = 0; column < left.length; column++) {
      boolean known = left[column] != UNKNOWN && way[column] != UNKNOWN;
      left[column] = known ? left[column] - way[column] : UNKNOWN;
    }
    return left;
  }

  private static List<Long> state(int place, long[] rest) {
    List<Long> state = new ArrayList<>(rest.length + 1);
    state.add((long) place);
    for (long value : rest) {
      state.add(value);
    }
    return state;
  }
}
