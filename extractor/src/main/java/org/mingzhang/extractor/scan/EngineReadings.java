package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.glyph.DigitShapes;
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

  /**
   * Reads lines with every engine at hand; one that fails is left out. The engines after the first
   * one are spared what it read without any doubt and what holds no figures: a cell's lines are
   * read by an engine all or none.
   *
   * @param lines the pictures of the lines
   * @param groups the numbers of the lines of each cell; lines in none are read by all engines
   */
  static EngineReadings of(OcrService ocr, List<GreyImage> lines, List<List<Integer>> groups) {
    Map<String, List<LineReading>> byEngine = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    BitSet wanted = new BitSet();
    wanted.set(0, lines.size());
    for (String engine : lines.isEmpty() ? List.<String>of() : ocr.engines()) {
      try {
        List<LineReading> read = read(ocr, engine, lines, wanted);
        if (byEngine.isEmpty()) {
          spare(groups, read, wanted);
        }
        byEngine.put(engine, read);
      } catch (OcrException e) {
        failures.add(engine + ": " + e.getMessage());
      }
    }
    byEngine.values().stream()
        .findFirst()
        .ifPresent(
            first ->
                byEngine.put(DigitShapes.NAME, new DigitShapes(lines, first).read(lines.size())));
    return new EngineReadings(byEngine, failures);
  }

  private static List<LineReading> read(
      OcrService ocr, String engine, List<GreyImage> lines, BitSet wanted) throws OcrException {
    List<GreyImage> pictures = wanted.stream().mapToObj(lines::get).toList();
    List<LineReading> read = pictures.isEmpty() ? List.of() : ocr.read(engine, pictures);
    List<LineReading> all = new ArrayList<>(Collections.nCopies(lines.size(), null));
    int next = 0;
    for (int line = wanted.nextSetBit(0); line >= 0; line = wanted.nextSetBit(line + 1)) {
      all.set(line, read.get(next++));
    }
    return all;
  }

  private static void spare(List<List<Integer>> groups, List<LineReading> first, BitSet wanted) {
    for (List<Integer> group : groups) {
      if (DoubtlessWords.are(group.stream().map(first::get).toList())) {
        group.forEach(wanted::clear);
      }
    }
  }

  /** The engines that read, the most reliable first. */
  List<String> engines() {
    return List.copyOf(byEngine.keySet());
  }

  /** What each engine that failed says, a line each. */
  List<String> failures() {
    return failures;
  }

  /** Whether an engine was asked for a line, by its number. */
  boolean isAsked(String engine, int line) {
    return byEngine.get(engine).get(line) != null;
  }

  /** What an engine that was asked made of a line, by its number. */
  LineReading of(String engine, int line) {
    return byEngine.get(engine).get(line);
  }

  /** Whether some engine read something in a line. */
  boolean isRead(int line) {
    return byEngine.values().stream()
        .map(readings -> readings.get(line))
        .anyMatch(reading -> reading != null && !reading.text().isBlank());
  }
}
