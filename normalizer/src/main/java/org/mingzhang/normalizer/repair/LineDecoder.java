package org.mingzhang.normalizer.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mingzhang.normalizer.repair.Lattice.Arc;
import org.mingzhang.normalizer.repair.Lattice.Node;

/**
 * Finds what was most probably printed for a line that the OCR read: a beam search over pieces of
 * the line (noisy channel, 噪声信道).
 */
final class LineDecoder {

  private static final int BEAM = 14;
  private static final double DEPTH = 12;
  private static final float KEPT = -3f;
  private static final int GUESSES = 8;
  private static final int LONGEST_GUESS = 4;
  private static final float HAN_GUESS = -14f;
  private static final float[] GUESS = {0, -8f, -9f, -10.5f, -11.5f};

  private final LanguageModel language;
  private final Confusions confusions;

  LineDecoder(RepairModel model) {
    this.language = model.language();
    this.confusions = model.confusions();
  }

  /**
   * Decodes a line.
   *
   * @param compact the line as {@link Folding#compact} gives it, not empty
   */
  Decoding decode(String compact) {
    Figures figures = new Figures(compact);
    Lattice lattice = new Lattice(compact.length(), language.start());
    for (int place = 0; place < compact.length(); place++) {
      List<Node> beam = lattice.beam(place, BEAM, DEPTH);
      for (int end = place + 1;
          end <= Math.min(compact.length(), place + Confusions.LONGEST);
          end++) {
        extend(lattice, beam, compact, place, end, figures);
      }
    }
    return finish(lattice);
  }

  private void extend(
      Lattice lattice, List<Node> beam, String compact, int place, int end, Figures figures) {
    String piece = compact.substring(place, end);
    boolean single = piece.length() == 1;
    if (figures.keep(place, end)) {
      if (single) {
        beam.forEach(node -> add(lattice, node, place, end, piece, null, 0));
      }
      return;
    }
    boolean kept = !single;
    for (Candidate candidate : confusions.of(piece)) {
      Reason reason = reason(piece, candidate);
      if (reason == Reason.NOISE && !figures.mayBeSpeck(place, end)) {
        continue;
      }
      kept |= reason == null;
      for (Node node : beam) {
        add(lattice, node, place, end, candidate.printed(), reason, candidate.score());
      }
    }
    if (!kept) {
      beam.forEach(node -> add(lattice, node, place, end, piece, null, KEPT));
    }
    float percent = figures.percent(place, end);
    if (percent > Float.NEGATIVE_INFINITY) {
      beam.forEach(node -> add(lattice, node, place, end, "%", Reason.SPLIT, percent));
    }
    if (piece.length() <= LONGEST_GUESS && figures.mayGuess(place, end)) {
      beam.forEach(node -> guess(lattice, node, place, end, piece));
    }
  }

  private void guess(Lattice lattice, Node node, int place, int end, String piece) {
    boolean han = piece.chars().anyMatch(c -> Folding.isHan((char) c));
    if (han && piece.length() > 1) {
      return;
    }
    float score = han ? HAN_GUESS : GUESS[piece.length()];
    for (int id : language.successors(node.state, GUESSES)) {
      if (id != Alphabet.EDGE && id != Alphabet.UNKNOWN) {
        char c = language.alphabet().character(id);
        if (Folding.isHan(c)) {
          String printed = String.valueOf(c);
          add(lattice, node, place, end, printed, Reason.CONTEXT, score);
        }
      }
    }
  }

  private void add(
      Lattice lattice,
      Node node,
      int place,
      int end,
      String printed,
      Reason reason,
      float channel) {
    double score = channel;
    long state = node.state;
    for (int i = 0; i < printed.length(); i++) {
      int id = language.alphabet().id(printed.charAt(i));
      score += language.score(state, id);
      state = language.next(state, id);
    }
    lattice.add(new Arc(node, place, end, printed, reason, score), state);
  }

  private static Reason reason(String piece, Candidate candidate) {
    String printed = candidate.printed();
    if (printed.equals(piece)) {
      return null;
    }
    if (printed.isEmpty()) {
      return Reason.NOISE;
    }
    if (candidate.variant()) {
      return Reason.VARIANT;
    }
    if (printed.length() == piece.length()) {
      return Reason.LOOK_ALIKE;
    }
    return printed.length() < piece.length() ? Reason.SPLIT : Reason.MERGED;
  }

  private Decoding finish(Lattice lattice) {
    Node best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double total = Double.NEGATIVE_INFINITY;
    for (Node node : lattice.at(lattice.length())) {
      node.backward = language.score(node.state, Alphabet.EDGE);
      total = Lattice.sum(total, node.forward + node.backward);
      if (node.best + node.backward > bestScore) {
        bestScore = node.best + node.backward;
        best = node;
      }
    }
    lattice.sumBackward();
    Deque<Arc> path = new ArrayDeque<>();
    for (Node node = best; node.bestArc != null; node = node.bestArc.from()) {
      path.addFirst(node.bestArc);
    }
    return new Decoding(lattice, new ArrayList<>(path), total);
  }
}
