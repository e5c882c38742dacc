package org.mingzhang.normalizer.repair;

import java.util.Arrays;

/**
 * How likely a character is after up to four others: an n-gram model with back-off (Katz' form) of
 * folded characters. Probabilities are natural logarithms.
 *
 * <p>An n-gram is a key: the numbers of its characters in 12 bits each, the last one lowest; no
 * number is 0, so the length shows. A state is the key of the characters before.
 */
public final class LanguageModel {

  /** The longest n-gram. */
  public static final int ORDER = 5;

  /** Steps of the stored logarithms. */
  static final float STEP = 0.1f;

  private static final int BITS = 12;
  private static final long[] MASK = {0, 0xFFFL, 0xFFFFFFL, 0xFFFFFFFFFL, 0xFFFFFFFFFFFFL};
  private static final float UNKNOWN_SHARE = -10f;

  private final Alphabet alphabet;
  private final long[] sorted;
  private final byte[] probability;
  private final byte[] backOff;
  private final int[] slots;

  /**
   * A model.
   *
   * @param alphabet numbers of characters
   * @param sorted keys, ascending
   * @param probability of each key's last character after the others: minus logarithm in steps
   * @param backOff of each key as a context: minus logarithm of the weight of the shorter context,
   *     in steps
   */
  public LanguageModel(Alphabet alphabet, long[] sorted, byte[] probability, byte[] backOff) {
    this.alphabet = alphabet;
    this.sorted = sorted;
    this.probability = probability;
    this.backOff = backOff;
    this.slots = hash(sorted);
  }

  /** A logarithm as it is stored. */
  public static byte quantised(double logarithm) {
    return (byte) Math.max(0, Math.min(255, Math.round(-logarithm / STEP)));
  }

  public Alphabet alphabet() {
    return alphabet;
  }

  long[] keys() {
    return sorted;
  }

  byte[] probabilities() {
    return probability;
  }

  byte[] backOffs() {
    return backOff;
  }

  /** The state at the beginning of a line. */
  long start() {
    return Alphabet.EDGE;
  }

  /** Logarithm of the probability that the character with this number follows. */
  float score(long state, int id) {
    float weight = 0;
    for (int length = length(state); length > 0; length--) {
      long context = state & MASK[length];
      int found = find(context << BITS | id);
      if (found >= 0) {
        return weight - STEP * (probability[found] & 0xFF);
      }
      int shorter = find(context);
      if (shorter >= 0) {
        weight -= STEP * (backOff[shorter] & 0xFF);
      }
    }
    int found = find(id);
    float single = found >= 0 ? -STEP * (probability[found] & 0xFF) : -12f;
    return weight + single + (id == Alphabet.UNKNOWN ? UNKNOWN_SHARE : 0);
  }

  /** The state after one more character: no longer than the model can tell apart. */
  long next(long state, int id) {
    long all = (state << BITS | id) & MASK[ORDER - 1];
    for (int length = length(all); length > 1; length--) {
      long context = all & MASK[length];
      int found = find(context);
      if (found >= 0 && backOff[found] != 0) {
        return context;
      }
    }
    return all & MASK[1];
  }

  /** Logarithm of the probability of a whole line of folded text. */
  public float score(CharSequence text) {
    long state = start();
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int id = alphabet.id(text.charAt(i));
      sum += score(state, id);
      state = next(state, id);
    }
    return sum + score(state, Alphabet.EDGE);
  }

  /** Numbers of the characters seen after a context of at least two, at most {@code limit}. */
  int[] successors(long state, int limit) {
    if (length(state) < 2) {
      return new int[0];
    }
    int from = Arrays.binarySearch(sorted, state << BITS);
    from = from < 0 ? -from - 1 : from;
    long[] best = new long[limit];
    int count = 0;
    for (int i = from; i < sorted.length && sorted[i] >> BITS == state; i++) {
      long ranked = (long) (probability[i] & 0xFF) << BITS | (sorted[i] & MASK[1]);
      if (count < limit) {
        best[count++] = ranked;
      } else {
        replaceWorst(best, ranked);
      }
    }
    int[] ids = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = (int) (best[i] & MASK[1]);
    }
    return ids;
  }

  private static void replaceWorst(long[] best, long ranked) {
    int worst = 0;
    for (int i = 1; i < best.length; i++) {
      if (best[i] > best[worst]) {
        worst = i;
      }
    }
    if (ranked < best[worst]) {
      best[worst] = ranked;
    }
  }

  static int length(long key) {
    return (64 - Long.numberOfLeadingZeros(key) + BITS - 1) / BITS;
  }

  private int find(long key) {
    int mask = slots.length - 1;
    int slot = spread(key) & mask;
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      if (sorted[index] == key) {
        return index;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static int[] hash(long[] keys) {
    int size = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
    int[] slots = new int[size];
    for (int i = 0; i < keys.length; i++) {
      int slot = spread(keys[i]) & (size - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = i + 1;
    }
    return slots;
  }

  /** Finaliser of MurmurHash3 (Austin Appleby, public domain). */
  private static int spread(long key) {
    long h = key;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (int) (h ^ h >>> 33);
  }
}
