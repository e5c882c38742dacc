package org.mingzhang.extractor.ocr.worker;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.ppocr.PpOcrEngine;
import org.mingzhang.extractor.ocr.ppocr.PpOcrModel;

/** The engines in this very process. */
final class LocalOcrService implements OcrService {
  private final Semaphore handles;
  private PpOcrModel model;

  LocalOcrService(int handles) {
    this.handles = new Semaphore(handles);
  }

  @Override
  public List<String> engines() {
    return List.of(PpOcrEngine.NAME);
  }

  @Override
  public List<String> descriptions() {
    return List.of(PpOcrEngine.DESCRIPTION);
  }

  @Override
  public List<String> notes() {
    return List.of();
  }

  @Override
  public List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
    if (!engines().contains(engine)) {
      throw new IllegalArgumentException("there is no engine " + engine);
    }
    handles.acquireUninterruptibly();
    try (PpOcrEngine handle = new PpOcrEngine(model())) {
      return handle.read(lines);
    } finally {
      handles.release();
    }
  }

  private synchronized PpOcrModel model() throws OcrException {
    if (model == null) {
      model = PpOcrModel.load();
    }
    return model;
  }

  @Override
  public synchronized void close() {
    if (model != null) {
      model.close();
      model = null;
    }
  }
}
