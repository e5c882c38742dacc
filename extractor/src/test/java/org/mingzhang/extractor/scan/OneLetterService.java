package org.mingzhang.extractor.scan;

import java.util.List;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;

/** Two engines for tests that read one letter for each 36 pixels of a line. */
final class OneLetterService implements OcrService {

  private final String letter;
  private final boolean failing;
  private final double probability;

  OneLetterService(String letter, boolean failing) {
    this(letter, failing, 0.9);
  }

  OneLetterService(String letter, boolean failing, double probability) {
    this.letter = letter;
    this.failing = failing;
    this.probability = probability;
  }

  @Override
  public List<String> engines() {
    return List.of("letters", "more");
  }

  @Override
  public List<String> descriptions() {
    return engines();
  }

  @Override
  public List<String> notes() {
    return List.of();
  }

  @Override
  public List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
    if (failing) {
      throw new OcrException("it crashed", null);
    }
    return lines.stream().map(this::reading).toList();
  }

  private LineReading reading(GreyImage line) {
    int count = letter.isEmpty() ? 0 : (int) Math.round((line.width() + 6) / 36.0);
    double width = (double) line.width() / Math.max(1, count);
    return new LineReading(
        java.util.stream.IntStream.range(0, count)
            .mapToObj(
                i -> new LineCharacter(letter, probability, i * width, (i + 1) * width, List.of()))
            .toList());
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
