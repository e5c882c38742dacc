package org.mingzhang.normalizer.repair;

import java.io.IOException;
import java.io.InputStream;
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
   * Repairs with the model that comes with this library. Loading takes a few tenths of a second;
   * keep the object.
   *
   * @throws IllegalStateException if the library is incomplete
   */
  public static Repair standard() {
    try (InputStream language = resource("language.bin");
        InputStream confusions = resource("confusions.tsv")) {
      return new Repair(
          new RepairModel(
              ModelFormat.readLanguage(language), ModelFormat.readConfusions(confusions)));
    } catch (IOException e) {
      throw new IllegalStateException("the model of the repair cannot be read", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = Repair.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("no " + name + " beside " + Repair.class.getName());
    }
    return stream;
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
    return evidence(line).given(garbled);
  }

  /**
   * The lines of a page, or any lines that belong together; each line tells about its neighbours
   * whether they are garbled.
   */
  public List<RepairedLine> repair(List<String> lines) {
    List<LineEvidence> evidence = lines.stream().map(this::evidence).toList();
    double[] priors =
        Neighbours.priors(evidence.stream().mapToDouble(LineEvidence::weight).toArray());
    RepairedLine[] repaired = new RepairedLine[lines.size()];
    for (int i = 0; i < repaired.length; i++) {
      repaired[i] = evidence.get(i).given(priors[i]);
    }
    return List.of(repaired);
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

  LineEvidence evidence(String line) {
    CompactLine compact = CompactLine.of(line);
    if (compact.text().isEmpty()) {
      return new LineEvidence(line, compact, null, 0);
    }
    Decoding decoding = decoder.decode(compact.text());
    double clean = language.score(compact.text());
    double weight = decoding.total() - clean;
    return new LineEvidence(
        line, compact, decoding, foreign(compact.text()) ? weight : Math.min(MERELY_ODD, weight));
  }
}
