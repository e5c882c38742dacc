package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Shares the lines of prose between labels out among them. A label stands before its text, or, in
 * texts that keep the lines of the page, beside the middle of it; which of the two is the way of
 * the form is told by what fits better.
 */
final class ProseValues {

  /** What it costs that a label stands neither before its text nor beside its middle. */
  private static final double ORPHAN = 3;

  /** What it costs that a label stands before its text where others do not. */
  private static final double BEFORE = 0.6;

  /** The same where the first label stands so. */
  private static final double USUALLY_BEFORE = 0.1;

  private static final double HALF_LINE = 0.5;
  private static final double OFF_CENTRE = 1;
  private static final double CUT_SENTENCE = 0.7;

  private final List<FieldLabel> labels;
  private final List<List<Piece>> lines;
  private final int widest;

  /**
   * @param labels in order
   * @param pieces what the labels share, in order
   */
  ProseValues(List<FieldLabel> labels, List<Piece> pieces) {
    this.labels = List.copyOf(labels);
    this.lines = lines(pieces);
    this.widest = lines.stream().mapToInt(ProseValues::width).max().orElse(0);
  }

  /** For each label its pieces. */
  List<List<Piece>> shared() {
    boolean plain = place(labels.get(0)) == 0 && labels.stream().noneMatch(this::isInterleaved);
    List<Integer> ends = plain ? prefixEnds() : fittingEnds();
    List<List<Piece>> values = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      List<Piece> value = new ArrayList<>();
      lines.subList(from, end).forEach(value::addAll);
      values.add(value);
      from = end;
    }
    return values;
  }

  /** Whether lines of text stand between the lines of a label. */
  private boolean isInterleaved(FieldLabel label) {
    return lines.stream()
        .mapToInt(line -> line.get(0).line())
        .anyMatch(line -> line > label.firstLine() && line < label.last().line());
  }

  /** How many lines stand above a label. */
  private int place(FieldLabel label) {
    return (int) lines.stream().filter(line -> line.get(0).line() < label.firstLine()).count();
  }

  private List<Integer> prefixEnds() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < labels.size(); i++) {
      ends.add(place(labels.get(i)));
    }
    ends.add(lines.size());
    return ends;
  }

  /** The middle of a label, counted in lines of text. */
  private double centre(FieldLabel label) {
    double middle = label.middle();
    double above = lines.stream().filter(line -> line.get(0).line() < middle - 0.25).count();
    boolean beside = lines.stream().anyMatch(l -> Math.abs(l.get(0).line() - middle) < 0.3);
    return above + (beside ? 0.5 : 0);
  }

  /** The ends of the values that fit the places of the labels best; a shortest path. */
  private List<Integer> fittingEnds() {
    int count = lines.size();
    double[][] least = new double[labels.size() + 1][count + 1];
    int[][] from = new int[labels.size() + 1][count + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    least[0][0] = 0;
    for (int i = 1; i <= labels.size(); i++) {
      for (int end = 0; end <= count; end++) {
        for (int begin = 0; begin <= end; begin++) {
          double cost = least[i - 1][begin] + misfit(labels.get(i - 1), begin, end);
          if (cost < least[i][end]) {
            least[i][end] = cost;
            from[i][end] = begin;
          }
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    int end = count;
    for (int i = labels.size(); i > 0; i--) {
      ends.add(0, end);
      end = from[i][end];
    }
    return ends;
  }

  private double misfit(FieldLabel label, int begin, int end) {
    double usual = place(labels.get(0)) == 0 ? USUALLY_BEFORE : BEFORE;
    double before = begin == place(label) && !isInterleaved(label) ? usual : ORPHAN;
    before += Math.abs(begin - place(label));
    return Math.min(before, offCentre(centre(label), begin, end)) + cut(end);
  }

  private static double offCentre(double centre, int begin, int end) {
    double off = Math.abs(centre - (begin + end) / 2.0);
    return off <= HALF_LINE ? off * HALF_LINE : off * OFF_CENTRE;
  }

  /** What it costs that a value ends with a line. */
  private double cut(int end) {
    if (end == 0 || end >= lines.size()) {
      return 0;
    }
    List<Piece> last = lines.get(end - 1);
    String text = last.get(last.size() - 1).text();
    if (text.matches(".*[。!！）)”\"》.]")) {
      return 0;
    }
    boolean clause = text.matches(".*[；;，,、]") || width(last) < 0.8 * widest;
    return clause ? CUT_SENTENCE / 2 : CUT_SENTENCE;
  }

  private static int width(List<Piece> line) {
    return line.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparingInt(Piece::line).thenComparingInt(Piece::index));
    for (Piece piece : ordered) {
      boolean same = !lines.isEmpty() && lines.get(lines.size() - 1).get(0).line() == piece.line();
      if (!same) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(piece);
    }
    return lines;
  }
}
