package org.mingzhang.normalizer.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.SourceReading;

/**
 * What stands behind the value of one or more cells of one page. The first reading of a cell is the
 * one that the value was taken from; where that is several weighed together, the single ones follow
 * it.
 *
 * @param cells the cells, in reading order; blank ones add nothing
 */
public record Evidence(List<Cell> cells) {

  public Evidence {
    cells = cells.stream().filter(cell -> !cell.readings().isEmpty()).toList();
  }

  public static Evidence of(Cell cell) {
    return new Evidence(List.of(cell));
  }

  /** What the page says before any weighing or repair, line breaks included. */
  public String raw() {
    return cells.stream().map(Evidence::raw).collect(Collectors.joining(" "));
  }

  /** How the value was read: of several cells the least direct way. */
  public Method method() {
    return cells.stream()
        .map(Evidence::way)
        .max(ReadingMethod::compareTo)
        .map(Evidence::method)
        .orElse(Method.TEXT);
  }

  /** How a cell was read; a hidden text that was repaired stays one. */
  private static ReadingMethod way(Cell cell) {
    List<Reading> single = cell.readings().subList(1, cell.readings().size());
    boolean hidden =
        !single.isEmpty() && single.stream().allMatch(r -> r.method() == ReadingMethod.HIDDEN_TEXT);
    return hidden ? ReadingMethod.HIDDEN_TEXT : cell.readings().get(0).method();
  }

  /** The probability that all of its text is right, 1 where there is none. */
  public double confidence() {
    return cells.stream().mapToDouble(cell -> cell.readings().get(0).confidence()).min().orElse(1);
  }

  /** The single readings, one for each way of reading; none where there is but one. */
  public List<SourceReading> readings() {
    if (cells.stream().allMatch(cell -> cell.readings().size() == 1)) {
      return List.of();
    }
    Map<String, List<Reading>> ways = new LinkedHashMap<>();
    for (Cell cell : cells) {
      for (Reading reading : cell.readings()) {
        if (reading.method() != ReadingMethod.FUSED) {
          ways.computeIfAbsent(reading.method() + reading.engine(), w -> new ArrayList<>())
              .add(reading);
        }
      }
    }
    return ways.values().stream().map(Evidence::joined).toList();
  }

  /**
   * The source of a value.
   *
   * @param page the page it stands on, 1-based
   * @param box where
   * @param raw what the page says, before any normalising
   * @param trust the probability that the value is right if its text is
   */
  public Source source(int page, Box box, String raw, double trust) {
    return new Source(page, bounds(box), null, raw, method(), trust * confidence(), readings());
  }

  /** A box in the words of the contract. */
  public static BoundingBox bounds(Box box) {
    return new BoundingBox(box.x0(), box.y0(), box.x1(), box.y1());
  }

  private static String raw(Cell cell) {
    return cell.readings().stream()
        .filter(reading -> reading.method() != ReadingMethod.FUSED)
        .findFirst()
        .orElse(cell.readings().get(0))
        .text();
  }

  private static Method method(ReadingMethod method) {
    return switch (method) {
      case TEXT -> Method.TEXT;
      case HIDDEN_TEXT -> Method.HIDDEN_TEXT;
      case OCR -> Method.OCR;
      case FUSED -> Method.FUSED;
    };
  }

  private static SourceReading joined(List<Reading> parts) {
    Reading first = parts.get(0);
    return new SourceReading(
        method(first.method()),
        first.engine().isEmpty() ? null : first.engine(),
        parts.stream().map(Reading::text).collect(Collectors.joining(" ")),
        parts.stream().mapToDouble(Reading::confidence).min().orElse(0));
  }
}
