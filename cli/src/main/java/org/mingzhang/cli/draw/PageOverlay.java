package org.mingzhang.cli.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;

/** Draws what was read over a page's picture, in the page's own points. */
final class PageOverlay {

  static final Color WORD = new Color(0x8A94A6);
  static final Color HIDDEN_WORD = new Color(0x9B59B6);
  static final Color RULING = new Color(0x2F6FDE);
  static final Color CELL = new Color(0x0E9AA7);
  static final Color TABLE = new Color(0x0B5C66);
  static final Color NOT_TAKEN = new Color(0xE0218A);
  static final Color UNREAD = new Color(0xD01C1C);

  private static final Color CELL_WASH =
      new Color(CELL.getRed(), CELL.getGreen(), CELL.getBlue(), 20);
  private static final Color FADE = new Color(255, 255, 255, 70);
  private static final float HAIRLINE = 0.4f;
  private static final float LINE = 0.9f;
  private static final float HEAVY = 1.6f;
  private static final double CELL_INSET = 1.5;
  private static final double HATCH_STEP = 14;
  private static final float LABEL_SIZE = 4.6f;
  private static final float REASON_SIZE = 11;

  /** A printed amount, as opposed to a code or a year, has a comma or decimals. */
  private static final Pattern PRINTED_AMOUNT =
      Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?|-?\\d+\\.\\d{2}");

  private final Graphics2D graphics;

  /**
   * @param graphics of the page's picture, scaled so that one unit is one point
   */
  PageOverlay(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Draws everything, what matters most on top. */
  void draw(Page page, List<Mark> marks) {
    fade(page.box());
    page.words().forEach(this::word);
    page.rulings().forEach(this::ruling);
    page.tables().forEach(this::table);
    marks.forEach(this::mark);
    notTaken(page, marks).forEach(this::notTaken);
    page.unread().forEach(this::unread);
  }

  /** Cells that hold an amount no value was made of, on pages where values were made. */
  static List<Cell> notTaken(Page page, List<Mark> marks) {
    if (marks.isEmpty()) {
      return List.of();
    }
    return page.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> PRINTED_AMOUNT.matcher(cell.text().strip()).matches())
        .filter(cell -> marks.stream().noneMatch(mark -> covers(mark.box(), cell)))
        .toList();
  }

  private static boolean covers(Box mark, Cell cell) {
    Box text = cell.readings().get(0).box();
    return mark.contains(text.centerX(), text.centerY());
  }

  private void fade(Box page) {
    graphics.setColor(FADE);
    graphics.fill(rectangle(page));
  }

  private void word(Word word) {
    outline(word.box(), word.hidden() ? HIDDEN_WORD : WORD, HAIRLINE);
  }

  private void ruling(Ruling ruling) {
    graphics.setColor(RULING);
    graphics.setStroke(new BasicStroke(LINE));
    graphics.draw(new Line2D.Double(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1()));
  }

  private void table(Table table) {
    for (Cell cell : table.cells()) {
      Box box = cell.box();
      if (box.width() > 2 * CELL_INSET && box.height() > 2 * CELL_INSET) {
        graphics.setColor(CELL_WASH);
        graphics.fill(rectangle(box.grow(-CELL_INSET)));
        outline(box.grow(-CELL_INSET), CELL, HAIRLINE);
      }
    }
    outline(table.box().grow(CELL_INSET), TABLE, HEAVY);
  }

  private void mark(Mark mark) {
    ConfidenceScale step = ConfidenceScale.of(mark.confidence());
    graphics.setColor(step.wash());
    graphics.fill(rectangle(mark.box()));
    outline(mark.box(), step.line(), LINE);
    label(mark, step);
  }

  /** Below the value and flush with its right edge, where numbers leave room. */
  private void label(Mark mark, ConfidenceScale step) {
    graphics.setFont(graphics.getFont().deriveFont(Font.PLAIN, LABEL_SIZE));
    graphics.setColor(step.line());
    double width = graphics.getFontMetrics().getStringBounds(mark.label(), graphics).getWidth();
    graphics.drawString(
        mark.label(), (float) (mark.box().x1() - width), (float) mark.box().y1() + LABEL_SIZE);
  }

  private void notTaken(Cell cell) {
    outline(cell.readings().get(0).box().grow(CELL_INSET), NOT_TAKEN, HEAVY);
  }

  private void unread(UnreadRegion region) {
    Shape before = graphics.getClip();
    graphics.clip(rectangle(region.box()));
    graphics.setColor(new Color(UNREAD.getRed(), UNREAD.getGreen(), UNREAD.getBlue(), 70));
    graphics.setStroke(new BasicStroke(LINE));
    Box box = region.box();
    for (double x = box.x0() - box.height(); x < box.x1(); x += HATCH_STEP) {
      graphics.draw(new Line2D.Double(x, box.y1(), x + box.height(), box.y0()));
    }
    graphics.setFont(graphics.getFont().deriveFont(Font.BOLD, REASON_SIZE));
    graphics.setColor(UNREAD);
    graphics.drawString(
        "not read: " + region.reason(),
        (float) box.x0() + REASON_SIZE,
        (float) box.y0() + 2 * REASON_SIZE);
    graphics.setClip(before);
    outline(box, UNREAD, HEAVY);
  }

  private void outline(Box box, Color color, float width) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(width));
    graphics.draw(rectangle(box));
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height());
  }
}
