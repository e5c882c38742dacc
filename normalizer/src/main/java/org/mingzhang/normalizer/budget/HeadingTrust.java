package org.mingzhang.normalizer.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * How far the heading of each column is to be believed: an amount that was read well stands under
 * the wrong heading all the same where a scan spoiled the heading.
 */
final class HeadingTrust {

  /**
   * From here on a heading is read well enough that the doubt in it counts for nothing: of 766
   * headings of scans that were given so much, 763 were right.
   */
  private static final double READ = 0.9;

  /** What is left of an amount's probability where its column of a scanned table has no heading. */
  private static final double NO_HEADING = 0.6;

  private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\d].*");

  private final Grid grid;
  private final Header header;
  private final double table;
  private final Map<List<String>, Double> byPath = new HashMap<>();

  /**
   * @param table the probability that an amount of the table is right if its text and heading are
   */
  HeadingTrust(Grid grid, Header header, double table) {
    this.grid = grid;
    this.header = header;
    this.table = table;
    for (int column = 0; column < grid.columnCount(); column++) {
      byPath.merge(header.path(column), table * headingOf(column), Math::min);
    }
  }

  /** The probability that an amount in a column is right if its text is. */
  double of(Column column) {
    return of(column.path());
  }

  /** The same for the columns under a heading. */
  double of(List<String> path) {
    return byPath.getOrDefault(path, table);
  }

  private double headingOf(int column) {
    double least = 1;
    for (int row = 0; row < header.end(); row++) {
      double read =
          grid.at(row, column).flatMap(GridCell::reading).map(HeadingTrust::ofReading).orElse(1.0);
      least = Math.min(least, read);
    }
    boolean scanned =
        grid.cells().stream()
            .flatMap(cell -> cell.reading().stream())
            .anyMatch(reading -> reading.method() != ReadingMethod.TEXT);
    boolean named =
        !header.path(column).isEmpty()
            && header.path(column).stream().allMatch(text -> WORD.matcher(text).matches());
    return scanned && !named ? Math.min(least, NO_HEADING) : least;
  }

  private static double ofReading(Reading reading) {
    boolean well = reading.method() == ReadingMethod.TEXT || reading.confidence() >= READ;
    return well ? 1 : reading.confidence();
  }
}
