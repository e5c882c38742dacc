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
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.text.Run;

/**
 * Puts pictures upright whose lines are level but may be upside down: a few pieces of lines are
 * tried on an engine, which is sure of letters only when they stand on their feet. Where no engine
 * can tell, the way in which hidden words run does.
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

  /**
   * The picture, turned by half where it was upside down.
   *
   * @param runs the words that the file itself has there, as displayed
   */
  public ScanImage upright(ScanImage scan, List<Run> runs) {
    if (ocr.engines().isEmpty()) {
      return hiddenWordsRunBackwards(scan, runs) ? turned(scan) : scan;
    }
    List<GreyImage> lines = SampleLines.of(scan.ink(), scan.dpi(), SAMPLES);
    if (lines.isEmpty()) {
      return scan;
    }
    try {
      return isUpsideDown(scan, lines, runs) ? turned(scan) : scan;
    } catch (OcrException e) {
      return scan; // the reader will meet and report the same failure
    }
  }

  /** Whether more characters of the hidden words run from right to left than the other way. */
  private static boolean hiddenWordsRunBackwards(ScanImage scan, List<Run> runs) {
    int forwards = 0;
    for (Run run : runs) {
      if (run.word().hidden()) {
        double angle = Math.toRadians(clockwise(run.word().direction()) + scan.turn());
        forwards += (int) Math.round(Math.cos(angle)) * run.word().text().length();
      }
    }
    return forwards < 0;
  }

  /** By how many degrees clockwise text that runs so is turned. */
  private static int clockwise(TextDirection direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> 0;
      case TOP_TO_BOTTOM -> 90;
      case RIGHT_TO_LEFT -> 180;
      case BOTTOM_TO_TOP -> 270;
    };
  }

  /** Where the engine can hardly tell, the hidden words do. */
  private boolean isUpsideDown(ScanImage scan, List<GreyImage> lines, List<Run> runs)
      throws OcrException {
    Certainty upright = certainty(lines);
    if (upright.mean() >= SURE && upright.characters() >= ENOUGH) {
      return false;
    }
    Certainty turned =
        certainty(lines.stream().map(l -> Turning.quarters(l, 2).picture()).toList());
    if (upright.mean() > CLEARLY * turned.mean()) {
      return false;
    }
    return turned.mean() > CLEARLY * upright.mean() || hiddenWordsRunBackwards(scan, runs);
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
