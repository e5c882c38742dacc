package org.mingzhang.extractor.ocr.worker;

import org.mingzhang.extractor.ocr.OcrService;

/** Where callers get their {@link OcrService}. */
public final class OcrServices {
  private OcrServices() {}

  /**
   * Opens the engines that are at hand. Nothing is loaded before the first line is read.
   *
   * @param options how OCR is to be done
   */
  public static OcrService open(OcrOptions options) {
    return options.enabled() ? new LocalOcrService(options) : OcrService.none();
  }
}
