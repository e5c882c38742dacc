package org.mingzhang.normalizer.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the OCR makes of printed characters (混淆模型), seen from what it read. */
public final class Confusions {

  /** The longest piece of read text with candidates of its own. */
  public static final int LONGEST = 4;

  private final Map<String, List<Candidate>> candidates;

  /**
   * Confusions.
   *
   * @param candidates for pieces of folded text of 1 to {@link #LONGEST} characters
   */
  public Confusions(Map<String, List<Candidate>> candidates) {
    this.candidates = new HashMap<>(candidates);
  }

  /** What may have been printed for the piece; empty if nothing is known. */
  List<Candidate> of(String piece) {
    return candidates.getOrDefault(piece, List.of());
  }

  Map<String, List<Candidate>> all() {
    return Map.copyOf(candidates);
  }
}
