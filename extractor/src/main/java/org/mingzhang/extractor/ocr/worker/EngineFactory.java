package org.mingzhang.extractor.ocr.worker;

import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;

/**
 * Opens engines in the worker process. An implementation has a public constructor that takes its
 * arguments as a {@code List<String>}; the worker calls it by the name of the class.
 */
public interface EngineFactory {

  /**
   * Opens an engine for the use of one thread.
   *
   * @param engine the engine's short name
   * @throws OcrException if it cannot be opened on this machine
   */
  OcrEngine open(String engine) throws OcrException;
}
