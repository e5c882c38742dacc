package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Where a value stands and how it was read.
 *
 * @param page page number in the file, 1-based; null for input without pages
 * @param bbox its box on the page; null for input without geometry
 * @param line 1-based line of a text dump; null for input with geometry
 * @param raw what the page says, before any normalising or repair; never null for an amount
 * @param method how it was read, or null
 * @param confidence calibrated probability that the value is right, 0 to 1
 * @param readings what each way of reading made of it, where there were several; else empty
 */
public record Source(
    Integer page,
    BoundingBox bbox,
    Integer line,
    String raw,
    Method method,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<SourceReading> readings) {

  public Source {
    confidence = Confidence.rounded(confidence);
    readings = List.copyOf(readings);
  }

  /** A value of which there is but one reading. */
  public Source(
      Integer page, BoundingBox bbox, Integer line, String raw, Method method, double confidence) {
    this(page, bbox, line, raw, method, confidence, List.of());
  }
}
