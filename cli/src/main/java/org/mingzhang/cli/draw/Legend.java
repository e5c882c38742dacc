package org.mingzhang.cli.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.extractor.page.Page;

/** The strip below a page's picture that says what the colours mean and how much there is. */
final class Legend {

  private static final float TEXT_SIZE = 9;
  private static final double LINE_HEIGHT = 15;
  private static final double MARGIN = 10;
  private static final double SWATCH = 9;
  private static final double GAP = 14;
  private static final double SWATCH_GAP = 4;
  private static final Color PAPER = new Color(0xF7F8FA);
  private static final Color INK = new Color(0x20242C);
  private static final Color EDGE = new Color(0xC9CED8);

  /** One colour and its meaning. */
  private record Entry(Color line, Color fill, String text) {}

  private final String title;
  private final List<Entry> entries;

  /**
   * @param file the file's name
   * @param page what was read of the page
   * @param marks the values on it
   */
  Legend(String file, Page page, List<Mark> marks) {
    this.title =
        file
            + "   page "
            + page.number()
            + "   "
            + page.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "   "
            + counted(page.tables().size(), "table")
            + "   "
            + counted(marks.size(), "value");
    this.entries = entries(page, marks);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static List<Entry> entries(Page page, List<Mark> marks) {
    List<Entry> entries = new ArrayList<>();
    for (ConfidenceScale step : ConfidenceScale.values()) {
      long count =
          marks.stream().filter(mark -> ConfidenceScale.of(mark.confidence()) == step).count();
      entries.add(new Entry(step.line(), step.wash(), step.meaning() + " (" + count + ")"));
    }
    int notTaken = PageOverlay.notTaken(page, marks).size();
    Color none = Color.WHITE;
    entries.add(new Entry(PageOverlay.NOT_TAKEN, none, "amount in no value (" + notTaken + ")"));
    entries.add(new Entry(PageOverlay.UNREAD, none, "not read (" + page.unread().size() + ")"));
    entries.add(new Entry(PageOverlay.TABLE, none, "table"));
    entries.add(new Entry(PageOverlay.CELL, none, "cell"));
    entries.add(new Entry(PageOverlay.RULING, none, "ruling"));
    entries.add(new Entry(PageOverlay.WORD, none, "word"));
    entries.add(new Entry(PageOverlay.HIDDEN_WORD, none, "hidden word"));
    return entries;
  }

  /** How high the strip is on a page of that width, both in points. */
  double height(Graphics2D graphics, double width) {
    return layOut(graphics, width, false) + MARGIN;
  }

  /** Draws the strip with its upper left corner at the origin, one unit a point. */
  void draw(Graphics2D graphics, double width) {
    graphics.setColor(PAPER);
    graphics.fill(new Rectangle2D.Double(0, 0, width, height(graphics, width)));
    graphics.setColor(EDGE);
    graphics.fill(new Rectangle2D.Double(0, 0, width, 1));
    layOut(graphics, width, true);
  }

  /** Places title and entries from left to right, in as many lines as they need. */
  private double layOut(Graphics2D graphics, double width, boolean paint) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(TEXT_SIZE);
    double y = MARGIN + TEXT_SIZE;
    if (paint) {
      text(graphics, plain.deriveFont(Font.BOLD), title, MARGIN, y);
    }
    y += LINE_HEIGHT;
    double x = MARGIN;
    for (Entry entry : entries) {
      double textWidth =
          graphics.getFontMetrics(plain).getStringBounds(entry.text(), graphics).getWidth();
      double needed = SWATCH + SWATCH_GAP + textWidth;
      if (x > MARGIN && x + needed > width - MARGIN) {
        x = MARGIN;
        y += LINE_HEIGHT;
      }
      if (paint) {
        swatch(graphics, entry, x, y - SWATCH + 1);
        text(graphics, plain, entry.text(), x + SWATCH + SWATCH_GAP, y);
      }
      x += needed + GAP;
    }
    return y;
  }

  private static void text(Graphics2D graphics, Font font, String text, double x, double y) {
    graphics.setFont(font);
    graphics.setColor(INK);
    graphics.drawString(text, (float) x, (float) y);
  }

  private static void swatch(Graphics2D graphics, Entry entry, double x, double y) {
    Rectangle2D square = new Rectangle2D.Double(x, y, SWATCH, SWATCH);
    graphics.setColor(entry.fill());
    graphics.fill(square);
    graphics.setColor(entry.line());
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(square);
  }
}
