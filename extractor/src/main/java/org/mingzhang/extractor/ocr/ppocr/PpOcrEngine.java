package org.mingzhang.extractor.ocr.ppocr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;

/** Reads lines with the PP-OCR recogniser: alike wide ones together, on the calling thread. */
public final class PpOcrEngine implements OcrEngine {
  public static final String NAME = "pp-ocr";

  /** The engine with its version and model. */
  public static final String DESCRIPTION = "pp-ocr (PP-OCRv4 recogniser, ONNX Runtime)";

  /** Lines narrower than this are filled up at the right. */
  private static final int LEAST_WIDTH = 320;

  /** Widths are rounded up to this, so that lines of about the same width go together. */
  private static final int WIDTH_STEP = 32;

  /** The widest line that is read as it is; a wider one is squeezed. Bounds memory. */
  private static final int MOST_WIDTH = 3200;

  /** How many pixels go through the network at once. */
  private static final int BATCH_WIDTH = 2560;

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

  @Override
  public List<LineReading> read(List<GreyImage> lines) throws OcrException {
    LineReading[] readings = new LineReading[lines.size()];
    int[] order =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> inputWidth(lines.get(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    int from = 0;
    while (from < order.length) {
      int width = inputWidth(lines.get(order[from]));
      int to = from + 1;
      while (to < order.length
          && inputWidth(lines.get(order[to])) == width
          && (to - from + 1) * width <= BATCH_WIDTH) {
        to++;
      }
      readBatch(lines, Arrays.copyOfRange(order, from, to), width, readings);
      from = to;
    }
    return Arrays.asList(readings);
  }

  private void readBatch(List<GreyImage> lines, int[] batch, int width, LineReading[] readings)
      throws OcrException {
    int plane = PpOcrModel.HEIGHT * width;
    float[] input = new float[batch.length * plane];
    for (int i = 0; i < batch.length; i++) {
      place(lines.get(batch[i]), input, i * plane, width);
    }
    Posterior[] posteriors = model.run(input, batch.length, width);
    for (int i = 0; i < batch.length; i++) {
      GreyImage line = lines.get(batch[i]);
      double scale = (double) line.width() / scaledWidth(line);
      double stepWidth = (double) width / posteriors[i].steps() * scale;
      readings[batch[i]] = decoder.decode(posteriors[i], stepWidth, line.width());
    }
  }

  private static void place(GreyImage line, float[] input, int at, int width) {
    int scaledWidth = scaledWidth(line);
    float[] scaled = Resampler.resample(line, scaledWidth, PpOcrModel.HEIGHT);
    for (int y = 0; y < PpOcrModel.HEIGHT; y++) {
      for (int x = 0; x < scaledWidth; x++) {
        input[at + y * width + x] = scaled[y * scaledWidth + x] / 127.5f - 1;
      }
    }
  }

  private static int scaledWidth(GreyImage line) {
    double width = Math.ceil((double) PpOcrModel.HEIGHT * line.width() / line.height());
    return (int) Math.max(1, Math.min(MOST_WIDTH, width));
  }

  private static int inputWidth(GreyImage line) {
    int width = Math.max(LEAST_WIDTH, scaledWidth(line));
    return (width + WIDTH_STEP - 1) / WIDTH_STEP * WIDTH_STEP;
  }

  @Override
  public void close() {
    // The model is the caller's.
  }
}
