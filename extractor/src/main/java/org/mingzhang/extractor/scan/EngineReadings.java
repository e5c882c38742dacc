package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;

/** What each engine makes of each line of a page. */
final class EngineReadings {

  private final Map<String, List<LineReading>> byEngine;
  private final List<String> failures;

  private EngineReadings(Map<String, List<LineReading>> byEngine, List<String> failures) {
    this.byEngine = byEngine;
    this.failures = failures;
  }

  /** Reads lines with every engine at hand; one that fails is left out. */
  static EngineReadings of(OcrService ocr, List<GreyImage> lines) {
    Map<String, List<LineReading>> byEngine = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    for (String engine : lines.isEmpty() ? List.<String>of() : ocr.engines()) {
      try {
        byEngine.put(engine, ocr.read(engine, lines));
      } catch (OcrException e) {
        failures.add(engine + ": " + e.getMessage());
      }
    }
    return new EngineReadings(byEngine, failures);
  }

  /** The engines that read, the most reliable first. */
  List<String> engines() {
    return List.copyOf(byEngine.keySet());
  }

  /** What each engine that failed says, a line each. */
  List<String> failures() {
    return failures;
  }

  /** What an engine made of a line, by its number. */
  LineReading of(String engine, int line) {
    return byEngine.get(engine).get(line);
  }

  /** Whether some engine read something in a line. */
  boolean isRead(int line) {
    return byEngine.values().stream().anyMatch(readings -> !readings.get(line).text().isBlank());
  }
}
