package org.mingzhang.extractor.ocr;

import java.util.List;
import org.mingzhang.extractor.image.GreyImage;

/**
 * All engines that are at hand, behind one door. Safe for use by many threads: each call gets
 * engine handles of its own. Engines start when they are first asked.
 */
public interface OcrService extends AutoCloseable {

  /** The names of the engines at hand, the most reliable first; none where OCR is impossible. */
  List<String> engines();

  /** The engines with version and model, for the document's list of engines. */
  List<String> descriptions();

  /** What is missing and what to do, a plain line each, such as an engine without its language. */
  List<String> notes();

  /**
   * Reads lines with one engine.
   *
   * @param engine one of {@link #engines()}
   * @param lines pictures of one upright line each, see {@link OcrEngine#read}
   * @return a reading for each line, in the same order
   * @throws OcrException if the engine failed and failed again when it was started anew
   */
  List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException;

  @Override
  void close();

  /** No engine at all: scanned pages stay unread. */
  static OcrService none() {
    return new OcrService() {
      @Override
      public List<String> engines() {
        return List.of();
      }

      @Override
      public List<String> descriptions() {
        return List.of();
      }

      @Override
      public List<String> notes() {
        return List.of();
      }

      @Override
      public List<LineReading> read(String engine, List<GreyImage> lines) {
        throw new IllegalArgumentException("there is no engine " + engine);
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }
}
