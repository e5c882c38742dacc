package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.normalizer.statement.RunningHeads.PageLines;

/**
 * Joins the lines of a document into paragraphs, over line ends and page ends. A page waits for the
 * next one, which tells what is only a running head. For one document.
 */
final class ProseReader {

  /** Longer ones are no prose: a table of which nothing was recognised. */
  private static final int LONGEST = 6000;

  private final Consumer<Paragraph> paragraphs;
  private final List<ProseLine> open = new ArrayList<>();
  private LineFlow flowBefore;
  private PageLines before;
  private PageLines waiting;

  /**
   * @param paragraphs takes each paragraph as it is complete
   */
  ProseReader(Consumer<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Takes the next page. */
  void hear(Page page) {
    PageLines next =
        new PageLines(
            page.lines().stream().map(line -> ProseLine.of(page, line)).toList(),
            page.height(),
            page.tables().stream().map(table -> table.box().y0()).toList());
    readWaiting(next);
    before = waiting;
    waiting = next;
  }

  /** Takes a stretch of prose of a text dump. */
  void hear(List<DumpLine> dump) {
    List<ProseLine> lines =
        dump.stream()
            .map(ProseLine::of)
            .filter(line -> !line.compact().isEmpty() && !RunningHeads.isPageNumber(line))
            .toList();
    LineFlow flow = LineFlow.of(lines);
    lines.forEach(line -> read(line, flow));
    close();
  }

  /** Ends the document. */
  void finish() {
    readWaiting(null);
    waiting = null;
    close();
  }

  private void readWaiting(PageLines next) {
    if (waiting == null) {
      return;
    }
    List<PageLines> neighbours = new ArrayList<>();
    if (before != null) {
      neighbours.add(before);
    }
    if (next != null) {
      neighbours.add(next);
    }
    List<ProseLine> lines = RunningHeads.without(waiting, neighbours);
    LineFlow flow = LineFlow.of(lines);
    double last = 0;
    for (ProseLine line : lines) {
      if (isTableBetween(last, line.box().y0())) {
        close();
      }
      last = line.box().y0();
      read(line, flow);
    }
    if (isTableBetween(last, Double.MAX_VALUE)) {
      close();
    }
  }

  private boolean isTableBetween(double top, double foot) {
    return waiting.tableTops().stream().anyMatch(table -> table > top && table <= foot);
  }

  private void read(ProseLine line, LineFlow flow) {
    if (line.compact().isEmpty()) {
      return;
    }
    if (!open.isEmpty() && !flow.continues(open.get(open.size() - 1), flowBefore, line)) {
      close();
    }
    open.add(line);
    flowBefore = flow;
  }

  private void close() {
    if (!open.isEmpty()) {
      Paragraph paragraph = new Paragraph(open);
      open.clear();
      if (paragraph.text().length() <= LONGEST) {
        paragraphs.accept(paragraph);
      }
    }
  }
}
