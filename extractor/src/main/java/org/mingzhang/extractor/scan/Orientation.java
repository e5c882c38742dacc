package org.mingzhang.extractor.scan;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.SampleLines;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.image.Turning;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;

/**
 * Puts pictures upright whose lines are level but may be upside down: a few pieces of lines are
 * tried on an engine, which is sure of letters only when they stand on their feet.
 */
public final class Orientation {

  private static final int SAMPLES = 5;

  /** An engine that is so sure of its reading, on the mean, sees upright letters. */
  private static final double SURE = 0.85;

  /** So many characters at least must be read for that. */
  private static final int ENOUGH = 8;

  /** Upside down, the engine must be surer by this factor. */
  private static final double CLEARLY = 1.15;

  private final OcrService ocr;

  /**
   * @param ocr the engines, of which the most reliable one is asked
   */
  public Orientation(OcrService ocr) {
    this.ocr = ocr;
  }

  /** The picture, turned by half where it was upside down. */
  public ScanImage upright(ScanImage scan) {
    List<GreyImage> lines = SampleLines.of(scan.ink(), scan.dpi(), SAMPLES);
    if (ocr.engines().isEmpty() || lines.isEmpty()) {
      return scan;
    }
    try {
      return isUpsideDown(lines) ? turned(scan) : scan;
    } catch (OcrException e) {
      return scan; // the reader will meet and report the same failure
    }
  }

  private boolean isUpsideDown(List<GreyImage> lines) throws OcrException {
    Certainty upright = certainty(lines);
    if (upright.mean() >= SURE && upright.characters() >= ENOUGH) {
      return false;
    }
    Certainty turned =
        certainty(lines.stream().map(l -> Turning.quarters(l, 2).picture()).toList());
    return turned.mean() > CLEARLY * upright.mean();
  }

  /**
   * How sure an engine was.
   *
   * @param mean the mean of its characters' probabilities
   * @param characters how many there were
   */
  private record Certainty(double mean, int characters) {}

  private Certainty certainty(List<GreyImage> lines) throws OcrException {
    double sum = 0;
    int characters = 0;
    for (LineReading reading : ocr.read(ocr.engines().get(0), lines)) {
      for (LineCharacter character : reading.characters()) {
        if (!character.text().isBlank()) {
          sum += character.probability();
          characters++;
        }
      }
    }
    return new Certainty(characters == 0 ? 0 : sum / characters, characters);
  }

  private static ScanImage turned(ScanImage scan) {
    Turning turning = Turning.quarters(scan.ink(), 2);
    AffineTransform toPage = new AffineTransform(scan.toPage());
    toPage.concatenate(turning.back());
    return new ScanImage(turning.picture(), toPage, scan.dpi());
  }
}
