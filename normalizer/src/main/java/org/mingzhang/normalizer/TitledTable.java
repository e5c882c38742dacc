package org.mingzhang.normalizer;

import java.util.List;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;

/**
 * A table with the lines of text around it.
 *
 * @param page the page it stands on, 1-based
 * @param pageWidth width of that page as displayed, in points
 * @param pageHeight height of that page as displayed, in points
 * @param above the lines between the table above it (or the top of the page) and itself, in reading
 *     order
 * @param table the table
 * @param below the lines between itself and the table below it (or the foot of the page), in
 *     reading order
 */
public record TitledTable(
    int page,
    double pageWidth,
    double pageHeight,
    List<TextLine> above,
    Table table,
    List<TextLine> below) {

  public TitledTable {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
