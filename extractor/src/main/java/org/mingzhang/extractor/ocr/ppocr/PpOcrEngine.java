package org.mingzhang.extractor.ocr.ppocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;

/** Reads lines with the PP-OCR recogniser, alike wide ones together, on the calling thread. */
public final class PpOcrEngine implements OcrEngine {
  public static final String NAME = "pp-ocr";

  /** The engine with its version and model. */
  public static final String DESCRIPTION = "pp-ocr (PP-OCRv4 recogniser, ONNX Runtime)";

  /**
   * Lines narrower than this are filled up at the right. On 1636 drawn lines at 150 to 300 dpi:
   * filled up to 320, the width of the training pictures, 186 of 220 targets with a sign are exact
   * and 119 of 120 units, to 160 182 and 120, not at all 181 and 120, while filling up to 320 costs
   * a quarter more time. The mean of a filled and an unfilled reading is worse than either.
   */
  private static final int LEAST_WIDTH = 160;

  /** Widths are rounded up to this, so that lines of about the same width go together. */
  private static final int WIDTH_STEP = 32;

  /** The widest line that is read as it is; a wider one is squeezed. Bounds memory. */
  private static final int MOST_WIDTH = 3200;

  /** How many pixels in width go through the network at once; more does not make it faster. */
  private static final int BATCH_WIDTH = 640;

  /**
   * Long lines are left so much of their width: Chinese print is wider than the network needs, and
   * time goes with the width. On drawn lines of 150 to 300 dpi the share of wrong characters fell
   * from 0.90 to 0.71 %; narrow letters, though, may run together.
   */
  private static final double SQUEEZE = 0.7;

  /** A squeezed line with a character less probable than this is read once more as it is. */
  private static final double DOUBT = 0.5;

  private final PpOcrModel model;
  private final CtcDecoder decoder;

  /**
   * @param model the network, which stays open when the engine is closed
   */
  public PpOcrEngine(PpOcrModel model) {
    this.model = model;
    this.decoder = new CtcDecoder(model.classes());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return DESCRIPTION;
  }

  /** Long lines are read squeezed, and those of them that leave a doubt once more as they are. */
  @Override
  public List<LineReading> read(List<GreyImage> lines) throws OcrException {
    List<LineReading> readings = new ArrayList<>(read(lines, SQUEEZE));
    List<Integer> doubtful =
        IntStream.range(0, lines.size())
            .filter(i -> ScaledLine.isLong(lines.get(i)) && isDoubtful(readings.get(i)))
            .boxed()
            .toList();
    List<LineReading> again = read(doubtful.stream().map(lines::get).toList(), 1);
    for (int i = 0; i < doubtful.size(); i++) {
      int line = doubtful.get(i);
      if (certainty(again.get(i)) > certainty(readings.get(line))) {
        readings.set(line, again.get(i));
      }
    }
    return readings;
  }

  private static boolean isDoubtful(LineReading reading) {
    return reading.characters().stream()
        .anyMatch(c -> !c.text().isBlank() && c.probability() < DOUBT);
  }

  /** The mean over the characters, of the logarithms of their probabilities. */
  private static double certainty(LineReading reading) {
    return reading.characters().stream()
        .filter(c -> !c.text().isBlank())
        .mapToDouble(c -> Math.log(Math.max(Posterior.NOISE, c.probability())))
        .average()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private List<LineReading> read(List<GreyImage> lines, double squeeze) throws OcrException {
    List<ScaledLine> scaled =
        lines.stream().map(line -> ScaledLine.of(line, squeeze, MOST_WIDTH)).toList();
    Integer[] order =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> inputWidth(scaled.get(i))))
            .toArray(Integer[]::new);
    LineReading[] readings = new LineReading[lines.size()];
    int from = 0;
    while (from < order.length) {
      int width = inputWidth(scaled.get(order[from]));
      int to = from + 1;
      while (to < order.length
          && inputWidth(scaled.get(order[to])) == width
          && (to - from + 1) * width <= BATCH_WIDTH) {
        to++;
      }
      readBatch(scaled, Arrays.asList(order).subList(from, to), width, readings);
      from = to;
    }
    return Arrays.asList(readings);
  }

  private void readBatch(
      List<ScaledLine> lines, List<Integer> batch, int width, LineReading[] readings)
      throws OcrException {
    int plane = PpOcrModel.HEIGHT * width;
    float[] input = new float[batch.size() * plane];
    for (int i = 0; i < batch.size(); i++) {
      lines.get(batch.get(i)).copyTo(input, i * plane, width);
    }
    Posterior[] posteriors = model.run(input, batch.size(), width);
    for (int i = 0; i < batch.size(); i++) {
      ScaledLine line = lines.get(batch.get(i));
      double stepWidth = line.pixelsAcross(width) / posteriors[i].steps();
      readings[batch.get(i)] = decoder.decode(posteriors[i], stepWidth, line.originalWidth());
    }
  }

  private static int inputWidth(ScaledLine line) {
    int width = Math.max(LEAST_WIDTH, line.width());
    return (width + WIDTH_STEP - 1) / WIDTH_STEP * WIDTH_STEP;
  }

  @Override
  public void close() {
    // The model is the caller's.
  }
}
