package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;

/**
 * Weighs the readings of one document's cells and lines, page by page. The engines' and the hidden
 * layer's readings of a place become one reading with a calibrated probability, put before them;
 * what the document has said before helps to read what is doubtful. Not thread-safe.
 */
public final class ReadingWeigher {

  private final ReaderTrust trust = new ReaderTrust();
  private final DocumentMemory memory = new DocumentMemory();
  private final WeighingListener listener;

  /** A weigher for one document. */
  public ReadingWeigher() {
    this(WeighingListener.NONE);
  }

  /**
   * A weigher for one document.
   *
   * @param listener is told how each cell was weighed
   */
  public ReadingWeigher(WeighingListener listener) {
    this.listener = listener;
  }

  /**
   * Weighs the next page.
   *
   * @param page the next page of the document
   * @return the page with the weighed reading first wherever something was read from a picture; the
   *     same page where nothing was
   */
  public Page weigh(Page page) {
    boolean read =
        page.lines().stream().anyMatch(line -> isFromPicture(line.readings()))
            || page.tables().stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> isFromPicture(cell.readings()));
    memory.hear(page);
    if (!read) {
      return page;
    }
    HiddenLayer layer = HiddenLayer.of(page);
    hearLayer(page, layer);
    List<TextLine> lines = new ArrayList<>();
    page.lines().forEach(line -> lines.add(weigh(line, layer)));
    List<Table> tables = new ArrayList<>();
    for (Table table : page.tables()) {
      int index = tables.size();
      TableWeigher weigher =
          new TableWeigher(
              trust,
              memory,
              layer,
              (cell, features) -> listener.weighed(page.number(), index, cell, features));
      tables.add(weigher.weigh(TornCells.mend(table)));
    }
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.kind(),
        lines,
        tables,
        page.words(),
        page.rulings(),
        page.images(),
        page.unread(),
        page.turn());
  }

  /** Whether a place was read, and none of its readings is born-digital text. */
  static boolean isFromPicture(List<Reading> readings) {
    return !readings.isEmpty()
        && readings.stream().noneMatch(reading -> reading.method() == ReadingMethod.TEXT);
  }

  private void hearLayer(Page page, HiddenLayer layer) {
    page.lines().forEach(line -> trust.hear(layer.repaired(line.readings())));
    page.tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(cell -> trust.hear(layer.repaired(cell.readings())));
  }

  private TextLine weigh(TextLine line, HiddenLayer layer) {
    if (!isFromPicture(line.readings())) {
      return line;
    }
    CellText text = CellText.of(line.readings(), layer, trust);
    TextWeigher.Weighed weighed = new TextWeigher(trust, memory.names()).weighLine(text);
    List<Reading> readings = TextWeigher.withFirst(weighed, text);
    if (readings.get(0).confidence() >= TableWeigher.SURE) {
      memory.hear(weighed.text());
    }
    return new TextLine(weighed.text(), line.box(), line.fontSize(), line.words(), readings);
  }
}
