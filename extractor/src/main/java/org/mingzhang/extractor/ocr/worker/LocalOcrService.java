package org.mingzhang.extractor.ocr.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.ppocr.PpOcrEngine;
import org.mingzhang.extractor.ocr.ppocr.PpOcrModel;
import org.mingzhang.extractor.ocr.tesseract.LanguageData;
import org.mingzhang.extractor.ocr.tesseract.OwnFolder;
import org.mingzhang.extractor.ocr.tesseract.TesseractEngine;

/** The engines in this very process. */
final class LocalOcrService implements OcrService {
  private final Semaphore handles;
  private final OwnFolder own = OwnFolder.ofThisMachine();
  private final Optional<Path> languageData;
  private final List<TesseractEngine> idle = new ArrayList<>();
  private PpOcrModel model;

  LocalOcrService(OcrOptions options) {
    this.handles = new Semaphore(options.handles());
    this.languageData =
        LanguageData.onThisMachine(options.languageData(), own.tessdata(), System.getenv()).find();
  }

  @Override
  public List<String> engines() {
    return languageData.isPresent()
        ? List.of(PpOcrEngine.NAME, TesseractEngine.NAME)
        : List.of(PpOcrEngine.NAME);
  }

  @Override
  public List<String> descriptions() {
    return languageData.isPresent()
        ? List.of(PpOcrEngine.DESCRIPTION, TesseractEngine.DESCRIPTION)
        : List.of(PpOcrEngine.DESCRIPTION);
  }

  @Override
  public List<String> notes() {
    return languageData.isPresent()
        ? List.of()
        : List.of(
            "tesseract is skipped, its data chi_sim.traineddata is nowhere; put it into "
                + own.tessdata());
  }

  @Override
  public List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
    if (!engines().contains(engine)) {
      throw new IllegalArgumentException("there is no engine " + engine);
    }
    handles.acquireUninterruptibly();
    try {
      return engine.equals(PpOcrEngine.NAME) ? readWithPpOcr(lines) : readWithTesseract(lines);
    } finally {
      handles.release();
    }
  }

  private List<LineReading> readWithPpOcr(List<GreyImage> lines) throws OcrException {
    try (OcrEngine handle = new PpOcrEngine(model())) {
      return handle.read(lines);
    }
  }

  private List<LineReading> readWithTesseract(List<GreyImage> lines) throws OcrException {
    TesseractEngine handle = takeTesseract();
    try {
      return handle.read(lines);
    } finally {
      synchronized (this) {
        idle.add(handle);
      }
    }
  }

  private synchronized TesseractEngine takeTesseract() throws OcrException {
    return idle.isEmpty()
        ? TesseractEngine.open(languageData.orElseThrow(), own.natives())
        : idle.remove(idle.size() - 1);
  }

  private synchronized PpOcrModel model() throws OcrException {
    if (model == null) {
      model = PpOcrModel.load();
    }
    return model;
  }

  @Override
  public synchronized void close() {
    idle.forEach(TesseractEngine::close);
    idle.clear();
    if (model != null) {
      model.close();
      model = null;
    }
  }
}
