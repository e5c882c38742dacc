package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;

/** Finds the rulings of a picture: traces lines, judges them, and knits them to a net. */
final class RulingFinder {

  /**
   * What was found.
   *
   * @param flattening how the picture is to be straightened
   * @param rulings in flat pixels, breaks bridged
   * @param level the level lines as seen
   * @param upright the upright lines as seen, in the mirrored picture
   * @param hidden those of the rulings that were not seen as such but for the ends of them: breaks
   *     and what ink covers, in flat pixels
   */
  record Found(
      Flattening flattening,
      List<PixelRuling> rulings,
      List<Trace> level,
      List<Trace> upright,
      List<PixelRuling> hidden) {}

  /** Ink under which a ruling may be hidden is at least so dark. */
  private static final int INK = 60;

  private final double dpi;
  private final RulingJudge judge;

  RulingFinder(double dpi) {
    this.dpi = dpi;
    judge = new RulingJudge(dpi);
  }

  Found find(Darkness darkness) {
    List<Trace> level = LineTracer.trace(darkness, dpi);
    List<Trace> upright = LineTracer.trace(darkness.transposed(), dpi);
    List<Trace> longLevel = level.stream().filter(judge::isSure).toList();
    List<Trace> longUpright = upright.stream().filter(judge::isSure).toList();
    List<Trace> sureLevel = new StrokeTrimmer(longUpright, dpi).trimmed(longLevel);
    List<Trace> sureUpright = new StrokeTrimmer(sureLevel, dpi).trimmed(longUpright);
    Flattening flattening =
        Flattening.of(sureLevel, sureUpright, darkness.width(), darkness.height());
    RulingNet net =
        new RulingNet(
            segments(sureLevel, flattening, true),
            segments(sureUpright, flattening, false),
            dpi,
            (isLevel, at, from, to) -> isInked(darkness, flattening, isLevel, at, from, to));
    net.admit(
        segments(doubtful(level), flattening, true),
        segments(doubtful(upright), flattening, false));
    return found(flattening, net.level(), net.upright());
  }

  /** Whether there is ink, within a pixel, on nine tenths of a piece of a line. */
  private static boolean isInked(
      Darkness darkness, Flattening flattening, boolean level, double at, double from, double to) {
    int count = 0;
    int inked = 0;
    for (double along = from; along <= to; along++) {
      double flatX = level ? along : at;
      double flatY = level ? at : along;
      int x = (int) Math.round(flattening.pictureX(flatX, flatY));
      int y = (int) Math.round(flattening.pictureY(flatX, flatY));
      count++;
      inked += darkness.around(x, y) >= INK ? 1 : 0;
    }
    return inked >= 0.9 * count;
  }

  private List<Trace> doubtful(List<Trace> lines) {
    return lines.stream().filter(line -> judge.mayBe(line) && !judge.isSure(line)).toList();
  }

  private static List<Segment> segments(List<Trace> lines, Flattening flattening, boolean level) {
    return lines.stream().map(line -> segment(line, flattening, level)).toList();
  }

  private static Segment segment(Trace line, Flattening flattening, boolean level) {
    int samples = Math.max(2, Math.min(200, line.length() / 8));
    double sum = 0;
    for (int s = 0; s < samples; s++) {
      int along = line.from() + (int) ((long) s * (line.length() - 1) / (samples - 1));
      sum +=
          level ? flattening.flatY(along, line.at(along)) : flattening.flatX(line.at(along), along);
    }
    int last = line.to() - 1;
    double from =
        level
            ? flattening.flatX(line.from(), line.at(line.from()))
            : flattening.flatY(line.at(line.from()), line.from());
    double to =
        level ? flattening.flatX(last, line.at(last)) : flattening.flatY(line.at(last), last);
    return new Segment(sum / samples, from, Math.max(from, to), line.thickness(), line);
  }

  private static Found found(Flattening flattening, List<Segment> level, List<Segment> upright) {
    List<PixelRuling> rulings = new ArrayList<>();
    List<PixelRuling> hidden = new ArrayList<>();
    level.forEach(s -> add(s, true, rulings, hidden));
    upright.forEach(s -> add(s, false, rulings, hidden));
    return new Found(
        flattening, List.copyOf(rulings), traces(level), traces(upright), List.copyOf(hidden));
  }

  private static void add(
      Segment segment, boolean level, List<PixelRuling> rulings, List<PixelRuling> hidden) {
    PixelRuling ruling =
        new PixelRuling(level, segment.at(), segment.from(), segment.to(), segment.thickness());
    rulings.add(ruling);
    if (segment.trace() == null) {
      hidden.add(ruling);
    }
  }

  private static List<Trace> traces(List<Segment> segments) {
    return segments.stream().map(Segment::trace).filter(t -> t != null).toList();
  }
}
