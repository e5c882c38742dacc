package org.mingzhang.extractor.ocr.worker;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.ppocr.PpOcrEngine;
import org.mingzhang.extractor.ocr.ppocr.PpOcrModel;
import org.mingzhang.extractor.ocr.sign.SignCheckingEngine;
import org.mingzhang.extractor.ocr.sign.SignReader;
import org.mingzhang.extractor.ocr.tesseract.TesseractEngine;

/** The engines that come with the program. */
public final class StandardEngines implements EngineFactory {
  private final Path languageData;
  private final Path natives;
  private PpOcrModel model;

  /**
   * @param arguments the folder of Tesseract's language data and the one for native libraries
   */
  public StandardEngines(List<String> arguments) {
    this.languageData = Path.of(arguments.get(0));
    this.natives = Path.of(arguments.get(1));
  }

  @Override
  public OcrEngine open(String engine) throws OcrException {
    return switch (engine) {
      case PpOcrEngine.NAME -> new SignCheckingEngine(new PpOcrEngine(model()), new SignReader());
      case TesseractEngine.NAME -> TesseractEngine.open(languageData, natives);
      default -> throw new OcrException("there is no engine " + engine, null);
    };
  }

  /** One network serves all threads. */
  private synchronized PpOcrModel model() throws OcrException {
    if (model == null) {
      model = PpOcrModel.load(natives);
    }
    return model;
  }
}
