package org.mingzhang.normalizer.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a line goes on with the paragraph of the line before it. On pages by indentation
 * and by how far the line before reaches, in dumps by its length alone.
 */
final class LineFlow {

  /** An indentation, in ems. */
  private static final double INDENT = 0.9;

  /** Lines that fall shorter than this of the right edge, in ems, may be the last of theirs. */
  private static final double SHORT = 1.9;

  /** Lines that fall shorter than this are the last ones whatever they end with. */
  private static final double MUCH_SHORT = 8;

  /** Titles are this much larger than text. */
  private static final double LARGER = 1.3;

  /** Of the widths of all lines this share is not longer than a full one. */
  private static final double FULL = 0.9;

  /** A numbered line that says it is a heading; where it falls short, it is a whole one. */
  private static final Pattern HEADING =
      Pattern.compile("[一二三四五六七八九十\\d（()）]{1,5}[、．.]?[^，。；：\\d]{2,40}(?:说明|情况|概况|构成|职责|职能)");

  private static final String SENTENCE_ENDS = "。：:；;！？";
  private static final String CLOSING = "）)”》";
  private static final String NEVER_FIRST = "，。；：、）)”》%！？";

  private final double left;
  private final double right;

  private LineFlow(double left, double right) {
    this.left = left;
    this.right = right;
  }

  /** Measures the lines of one page or of one stretch of a dump. */
  static LineFlow of(List<ProseLine> lines) {
    List<ProseLine> full = lines.stream().filter(line -> line.compact().length() > 1).toList();
    if (full.isEmpty()) {
      return new LineFlow(0, 0);
    }
    List<Double> ends = full.stream().map(LineFlow::end).sorted().toList();
    double right = ends.get((int) Math.min(ends.size() - 1, ends.size() * FULL));
    double left = full.stream().mapToDouble(LineFlow::start).min().orElse(0);
    return new LineFlow(left, right);
  }

  /** Where the text of a page ends on the right, or how long a full line of a dump is. */
  double right() {
    return right;
  }

  /**
   * Whether {@code next} continues the paragraph that {@code before} belongs to.
   *
   * @param before the line before, measured by {@code flowBefore}
   */
  boolean continues(ProseLine before, LineFlow flowBefore, ProseLine next) {
    String text = next.compact();
    if (text.isEmpty() || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    if (isOtherSize(before, next)) {
      return false;
    }
    if (isTitle(before, next)) {
      return true;
    }
    double missing = flowBefore.missing(before);
    boolean ends = isSentenceEnd(before.compact());
    if (Marker.of(text).isPresent() && (ends || missing > SHORT || isIndented(next))) {
      return false;
    }
    if (isIndented(next) && (ends || missing > SHORT || !isLevel(before, next))) {
      return false;
    }
    if (missing > SHORT && HEADING.matcher(before.compact()).matches()) {
      return false;
    }
    return missing <= SHORT || (!ends && missing <= MUCH_SHORT);
  }

  /** Also where the sentence stands in brackets or quotes. */
  private static boolean isSentenceEnd(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isOtherSize(ProseLine before, ProseLine next) {
    if (!before.isPrinted() || !next.isPrinted()) {
      return false;
    }
    double larger = Math.max(before.fontSize(), next.fontSize());
    return larger > LARGER * Math.min(before.fontSize(), next.fontSize());
  }

  /** A title on two lines, both centred and close to one another. */
  private boolean isTitle(ProseLine before, ProseLine next) {
    return next.isPrinted()
        && before.page() == next.page()
        && Marker.of(before.compact()).map(marker -> marker.level() == Marker.PART).orElse(false)
        && next.box().y0() - before.box().y1() < before.fontSize() / 2
        && Math.abs(before.box().centerX() - next.box().centerX()) < before.fontSize()
        && next.box().x0() > left + MUCH_SHORT * next.fontSize();
  }

  private boolean isIndented(ProseLine line) {
    return line.isPrinted() && line.box().x0() > left + INDENT * line.fontSize();
  }

  private static boolean isLevel(ProseLine before, ProseLine next) {
    return Math.abs(before.box().x0() - next.box().x0()) < INDENT * next.fontSize() / 2;
  }

  /** How much the line falls short of a full one, in ems. */
  private double missing(ProseLine line) {
    double em = line.isPrinted() ? Math.max(1, line.fontSize()) : 2;
    return (right - end(line)) / em;
  }

  private static double start(ProseLine line) {
    return line.isPrinted() ? line.box().x0() : 0;
  }

  private static double end(ProseLine line) {
    return line.isPrinted() ? line.box().x1() : ProseLine.width(line.compact());
  }
}
