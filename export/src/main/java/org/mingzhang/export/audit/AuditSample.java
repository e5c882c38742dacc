package org.mingzhang.export.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.mingzhang.export.table.Scene;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;

/**
 * Draws values so that each has the same chance, without holding more than the sample: Vitter's
 * algorithm R (Random Sampling with a Reservoir, ACM TOMS 11, 1985). The same seed draws the same
 * values of the same dataset.
 */
final class AuditSample {

  private final int size;
  private final Random random;
  private final List<AuditValue> drawn = new ArrayList<>();
  private int seen;

  private AuditSample(int size, long seed) {
    this.size = size;
    this.random = new Random(seed);
  }

  /**
   * Draws a sample.
   *
   * @param scene the dataset
   * @param size how many values; all where there are fewer
   * @param seed which sample
   * @return the values in the order of documents and pages, so that each page is looked at once
   */
  static List<AuditValue> of(Scene scene, int size, long seed) throws IOException {
    AuditSample sample = new AuditSample(size, seed);
    for (Table<?> table : Tables.all()) {
      if (AuditColumns.has(table)) {
        AuditColumns columns = AuditColumns.of(table);
        table.forEachRow(scene, row -> sample.offer(columns, row));
      }
    }
    sample.drawn.sort(
        Comparator.comparing(AuditValue::documentId)
            .thenComparing(value -> value.page() == null ? 0 : value.page())
            .thenComparing(AuditValue::ref));
    return sample.drawn;
  }

  private void offer(AuditColumns columns, List<Object> row) {
    if (!columns.speaks(row)) {
      return;
    }
    seen++;
    if (drawn.size() < size) {
      drawn.add(columns.read(row));
    } else {
      int place = random.nextInt(seen);
      if (place < size) {
        drawn.set(place, columns.read(row));
      }
    }
  }
}
