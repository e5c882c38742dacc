package org.mingzhang.extractor.ocr.worker;

import java.nio.file.Path;

/**
 * How OCR is to be done.
 *
 * @param enabled whether at all; scanned pages stay unread otherwise
 * @param languageData a folder to look for {@code chi_sim.traineddata} in before all others, or
 *     null for none
 * @param handles how many engines of a kind work side by side, at least 1; each needs memory and
 *     keeps one processor busy
 */
public record OcrOptions(boolean enabled, Path languageData, int handles) {

  public OcrOptions {
    if (handles < 1) {
      throw new IllegalArgumentException("handles: at least 1, not " + handles);
    }
  }

  /** OCR with as many handles as there are processors, but at most two. */
  public static OcrOptions standard() {
    return new OcrOptions(true, null, Math.min(2, Runtime.getRuntime().availableProcessors()));
  }
}
