package org.mingzhang.extractor.ocr;

import java.util.List;
import org.mingzhang.extractor.image.GreyImage;

/** Reads pictures of single lines of text. Not for use by several threads at once. */
public interface OcrEngine extends AutoCloseable {

  /** The engine's short name, such as {@code tesseract}. */
  String name();

  /** The engine's name with its version and model, for the document's list of engines. */
  String description();

  /**
   * Reads lines.
   *
   * @param lines pictures of one upright line each, dark ink on light ground, with a few pixels of
   *     margin around the ink
   * @return a reading for each line, in the same order; one without characters for a line in which
   *     nothing was read
   * @throws OcrException if the engine failed; none of the lines has been read
   */
  List<LineReading> read(List<GreyImage> lines) throws OcrException;

  @Override
  void close();
}
