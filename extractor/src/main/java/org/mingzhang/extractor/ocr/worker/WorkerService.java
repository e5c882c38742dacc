package org.mingzhang.extractor.ocr.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;

/**
 * The engines of the worker process as a service. An engine that fails before it has ever read
 * anything cannot work on this machine: it is asked no more, and a note says so.
 */
final class WorkerService implements OcrService {
  private final List<String> engines;
  private final List<String> descriptions;
  private final List<String> notes;
  private final OcrWorkers workers;
  private final Map<String, State> states = new TreeMap<>();

  /** Why an engine is asked no more, or that it has once read something. */
  private record State(boolean proven, OcrException failure) {}

  WorkerService(
      List<String> engines, List<String> descriptions, List<String> notes, OcrWorkers workers) {
    this.engines = List.copyOf(engines);
    this.descriptions = List.copyOf(descriptions);
    this.notes = List.copyOf(notes);
    this.workers = workers;
  }

  @Override
  public List<String> engines() {
    return engines;
  }

  @Override
  public List<String> descriptions() {
    return descriptions;
  }

  @Override
  public synchronized List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    states.forEach(
        (engine, state) -> {
          if (state.failure() != null) {
            all.add(engine + " does not work here: " + state.failure().getMessage());
          }
        });
    return List.copyOf(all);
  }

  @Override
  public List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
    if (!engines.contains(engine)) {
      throw new IllegalArgumentException("there is no engine " + engine);
    }
    OcrException known = failure(engine);
    if (known != null) {
      throw new OcrException(known.getMessage(), known);
    }
    try {
      List<LineReading> readings = workers.read(engine, lines);
      if (!lines.isEmpty()) {
        proved(engine);
      }
      return readings;
    } catch (OcrException e) {
      failed(engine, e);
      throw e;
    }
  }

  private synchronized OcrException failure(String engine) {
    State state = states.get(engine);
    return state == null ? null : state.failure();
  }

  private synchronized void proved(String engine) {
    states.put(engine, new State(true, null));
  }

  private synchronized void failed(String engine, OcrException failure) {
    if (!states.containsKey(engine)) {
      states.put(engine, new State(false, failure));
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
