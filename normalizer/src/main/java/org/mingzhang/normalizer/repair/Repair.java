package org.mingzhang.normalizer.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs text that a wrong OCR garbled: simplified Chinese print read by a Japanese engine, as in
 * the hidden text layers of many scans.
 *
 * <pre>{@code
 * Repair repair = Repair.standard();
 * RepairedLine line = repair.repair("部|]須数坪伶完成率 ン 100 %");
 * line.text();          // 部门绩效评价完成率 ≥ 100 %
 * line.probabilities(); // one for each character of the text
 * }</pre>
 *
 * <p>A line that is good already comes back as it is. Whether it is good is told by the line alone
 * ({@link #repair(String)}), by the lines around it ({@link #repair(List)}, for a page), or by who
 * asks ({@link #repair(String, double)}, for a cell of a page whose garbledness is known).
 *
 * <p>Objects are immutable and may be shared between threads; the models take about 30 MB.
 */
public final class Repair {

  private static final double ALONE = 0.05;

  /** How much of a line is looked at at once: bounds the memory that a line can take. */
  private static final int AT_ONCE = 500;

  /** The most that a line can speak for being garbled if simplified text uses all of it. */
  private static final double MERELY_ODD = 2.5;

  private final LineDecoder decoder;
  private final LanguageModel language;

  /** Repairs with a model of one's own. */
  public Repair(RepairModel model) {
    this.decoder = new LineDecoder(model);
    this.language = model.language();
  }

  /**
   * Repairs with the model that comes with this library. The first time loads it, which takes a few
   * tenths of a second.
   *
   * @throws IllegalStateException if the library is incomplete
   */
  public static Repair standard() {
    return new Repair(RepairModel.bundled());
  }

  /** A line of which nothing is known. */
  public RepairedLine repair(String line) {
    return repair(line, ALONE);
  }

  /**
   * A line of a page of which something is known.
   *
   * @param line without line breaks
   * @param garbled how probable it is that a line there is garbled, above 0 and below 1
   */
  public RepairedLine repair(String line, double garbled) {
    if (!(garbled > 0 && garbled < 1)) {
      throw new IllegalArgumentException("a probability between 0 and 1, not " + garbled);
    }
    return given(evidence(line), garbled);
  }

  /**
   * The lines of a page, or any lines that belong together; each line tells about its neighbours
   * whether they are garbled.
   */
  public List<RepairedLine> repair(List<String> lines) {
    RepairStream stream = stream();
    List<RepairedLine> repaired = new ArrayList<>(lines.size());
    lines.forEach(line -> repaired.addAll(stream.add(line)));
    repaired.addAll(stream.finish());
    return List.copyOf(repaired);
  }

  /** For lines that come one after the other and may be many. */
  public RepairStream stream() {
    return new RepairStream(this);
  }

  /** Whether a character is there that simplified Chinese text does not use. */
  private boolean foreign(String compact) {
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      boolean letter = Folding.isHan(c) || Folding.isKana(c);
      if (letter && language.alphabet().id(c) == Alphabet.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** What a line says for itself; of a line that is too long to look at at once, its beginning. */
  LineEvidence evidence(String line) {
    int end = Math.min(line.length(), AT_ONCE);
    String read = line.substring(0, end);
    String rest = line.substring(end);
    CompactLine compact = CompactLine.of(read);
    if (compact.text().isEmpty()) {
      return new LineEvidence(read, compact, null, 0, 0, rest);
    }
    Decoding decoding = decoder.decode(compact.text());
    double weight = decoding.total() - language.score(compact.text());
    boolean foreign = foreign(compact.text());
    double believed = foreign ? weight : Math.min(MERELY_ODD, weight);
    double told = foreign ? weight : Math.min(0, weight);
    return new LineEvidence(read, compact, decoding, believed, told, rest);
  }

  /** The whole line, given how probable it is that lines there are garbled. */
  RepairedLine given(LineEvidence beginning, double garbled) {
    RepairedLine first = beginning.given(garbled);
    if (beginning.rest().isEmpty()) {
      return first;
    }
    List<RepairedLine> pieces = new ArrayList<>(List.of(first));
    String rest = beginning.rest();
    while (!rest.isEmpty()) {
      LineEvidence next = evidence(rest);
      pieces.add(next.given(garbled));
      rest = next.rest();
    }
    return RepairedLine.joined(pieces);
  }
}
