package org.mingzhang.extractor.ocr.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.ppocr.PpOcrEngine;
import org.mingzhang.extractor.ocr.storage.OwnFolder;
import org.mingzhang.extractor.ocr.tesseract.LanguageData;
import org.mingzhang.extractor.ocr.tesseract.TesseractEngine;

/** Where callers get their {@link OcrService}. */
public final class OcrServices {
  private OcrServices() {}

  /**
   * Opens the engines that are at hand, in a process of their own. Nothing is started before the
   * first line is read.
   *
   * @param options how OCR is to be done
   */
  public static OcrService open(OcrOptions options) {
    if (!options.enabled()) {
      return OcrService.none();
    }
    OwnFolder own = OwnFolder.ofThisMachine();
    Optional<Path> languageData =
        LanguageData.onThisMachine(options.languageData(), own.tessdata(), System.getenv()).find();
    WorkerCommand command =
        new WorkerCommand(
            options.handles(),
            StandardEngines.class,
            List.of(languageData.map(Path::toString).orElse(""), own.natives().toString()),
            own.root());
    OcrWorkers workers =
        new OcrWorkers(command.line(), options.handles(), OcrWorkers.TimeLimit.STANDARD);
    return languageData.isPresent()
        ? new WorkerService(
            List.of(PpOcrEngine.NAME, TesseractEngine.NAME),
            List.of(PpOcrEngine.DESCRIPTION, TesseractEngine.DESCRIPTION),
            List.of(),
            workers)
        : new WorkerService(
            List.of(PpOcrEngine.NAME),
            List.of(PpOcrEngine.DESCRIPTION),
            List.of(
                "tesseract is skipped, its data chi_sim.traineddata is nowhere; put it into "
                    + own.tessdata()),
            workers);
  }
}
