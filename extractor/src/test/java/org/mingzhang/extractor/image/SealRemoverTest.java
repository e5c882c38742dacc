package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealRemoverTest {

  private static final int SIDE = 600;
  private static final double DPI = 200;
  private static final int CENTRE = 300;
  private static final int RADIUS = 160;
  private static final double LETTER = 26;

  private final BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
  private byte[] clean;

  SealRemoverTest() {
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.dispose();
  }

  @Test
  void aBlackRingGoesAndTheStrokeThatCrossesItStays() {
    ring(Color.BLACK, RADIUS);
    bar(Color.BLACK, 100, 300, 140, 4);

    List<SealRing> seals = removed();

    assertThat(seals).hasSize(1);
    assertThat(seals.get(0).distance(CENTRE, CENTRE)).isLessThan(1.5);
    assertThat(at(CENTRE, CENTRE - RADIUS)).isGreaterThan(200);
    assertThat(at(CENTRE + RADIUS, CENTRE)).isGreaterThan(200);
    assertThat(at(CENTRE - RADIUS, 302)).as("the bar across the ring").isLessThan(60);
    assertThat(at(110, 302)).as("the bar beside the ring").isLessThan(60);
  }

  @Test
  void printShinesThroughAGreyRingEvenAlongIt() {
    ring(new Color(150, 150, 150), RADIUS);
    bar(new Color(20, 20, 20), CENTRE - 20, CENTRE - RADIUS - 2, 40, 4);

    assertThat(removed()).hasSize(1);

    assertThat(at(CENTRE, CENTRE - RADIUS)).as("the bar under the ring").isLessThan(90);
    assertThat(at(CENTRE, CENTRE + RADIUS)).isGreaterThan(200);
  }

  @Test
  void theStarGoesWithTheRingWhicheverWayItIsTurned() {
    ring(Color.BLACK, RADIUS);
    star(50, 0.3);

    removed();

    assertThat(darkPixels()).isLessThan(60);
  }

  @Test
  void aRingTooSmallForASealStays() {
    ring(Color.BLACK, 60);

    assertThat(removed()).isEmpty();
    assertThat(at(CENTRE, CENTRE - 60)).isLessThan(60);
  }

  @Test
  void aSolidDiscOrASquareFrameIsNoRing() {
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fill(new Ellipse2D.Double(20, 20, 2 * RADIUS, 2 * RADIUS));
    pen.setStroke(new BasicStroke(8));
    pen.drawRect(200, 380, 300, 200);
    pen.dispose();

    assertThat(removed()).isEmpty();
  }

  private void ring(Color color, double radius) {
    Graphics2D pen = page.createGraphics();
    pen.setColor(color);
    pen.setStroke(new BasicStroke(9));
    pen.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    pen.dispose();
  }

  private void bar(Color color, int x, int y, int width, int height) {
    Graphics2D pen = page.createGraphics();
    pen.setColor(color);
    pen.fillRect(x, y, width, height);
    pen.dispose();
  }

  private void star(double radius, double turn) {
    Polygon star = new Polygon();
    for (int corner = 0; corner < 10; corner++) {
      double r = corner % 2 == 0 ? radius : 0.382 * radius;
      double angle = turn + Math.PI / 5 * corner;
      star.addPoint(
          (int) Math.round(CENTRE + r * Math.cos(angle)),
          (int) Math.round(CENTRE + r * Math.sin(angle)));
    }
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fill(star);
    pen.dispose();
  }

  private List<SealRing> removed() {
    byte[] pixels = (byte[]) page.getRaster().getDataElements(0, 0, SIDE, SIDE, null);
    GreyImage image = new GreyImage(SIDE, SIDE, pixels);
    PaperShade paper = PaperShade.of(image, DPI);
    Darkness darkness = Darkness.of(image, paper);
    clean = pixels.clone();
    RulingFinder.Found none =
        new RulingFinder.Found(
            Flattening.of(List.of(), List.of(), SIDE, SIDE),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    RulingEraser rulings = new RulingEraser(SIDE, SIDE, clean, darkness.levels(), paper);
    Blob[] ink = InkRuns.of(SIDE, SIDE, darkness.levels(), darkness.inkThreshold()).blobs();
    return new SealRemover(clean, darkness, paper, none, rulings, DPI).remove(ink, LETTER).seals();
  }

  private int at(int x, int y) {
    return clean[y * SIDE + x] & 0xff;
  }

  private int darkPixels() {
    int dark = 0;
    for (byte pixel : clean) {
      dark += (pixel & 0xff) < 128 ? 1 : 0;
    }
    return dark;
  }
}
