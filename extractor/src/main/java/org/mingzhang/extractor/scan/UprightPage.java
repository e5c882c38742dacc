package org.mingzhang.extractor.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.image.FlatBox;
import org.mingzhang.extractor.image.PageInk;
import org.mingzhang.extractor.image.PixelRuling;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

/**
 * The three ways of saying where something is: flat pixels of the picture, the same in points
 * (<em>upright points</em>, in which rulings are level and upright and tables are found), and
 * points of the page as displayed, in which everything is handed out.
 */
final class UprightPage {

  private final PageInk ink;
  private final AffineTransform toPage;
  private final AffineTransform toPicture;
  private final double pointsAPixel;
  private final Box box;

  UprightPage(PageInk ink, ScanImage picture) {
    this.ink = ink;
    toPage = picture.toPage();
    try {
      toPicture = toPage.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalArgumentException("a picture without extent on the page", e);
    }
    pointsAPixel = 72 / picture.dpi();
    box =
        new Box(0, 0, picture.ink().width() * pointsAPixel, picture.ink().height() * pointsAPixel);
  }

  /** The whole picture in upright points. */
  Box box() {
    return box;
  }

  double points(double pixels) {
    return pixels * pointsAPixel;
  }

  Box upright(FlatBox flat) {
    return new Box(
        flat.left() * pointsAPixel,
        flat.top() * pointsAPixel,
        flat.right() * pointsAPixel,
        flat.bottom() * pointsAPixel);
  }

  FlatBox flat(Box upright) {
    return new FlatBox(
        upright.x0() / pointsAPixel,
        upright.y0() / pointsAPixel,
        upright.x1() / pointsAPixel,
        upright.y1() / pointsAPixel);
  }

  /** The rulings of the picture in upright points. */
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (PixelRuling r : ink.rulings()) {
      double at = points(r.at());
      double from = points(r.from());
      double to = points(r.to());
      rulings.add(
          r.level()
              ? Ruling.level(from, to, at, points(r.thickness()))
              : Ruling.upright(at, from, to, points(r.thickness())));
    }
    return rulings;
  }

  /** Whether a black seal hid a part of what stands in a box of flat pixels. */
  boolean isHidden(FlatBox flat) {
    return ink.isHidden(flat);
  }

  /** The box on the page around a box in upright points. */
  Box onPage(Box upright) {
    return onPage(flat(upright));
  }

  /** The box on the page around a box in flat pixels. */
  Box onPage(FlatBox flat) {
    Point2D a = pagePoint(flat.left(), flat.top());
    Point2D b = pagePoint(flat.right(), flat.top());
    Point2D c = pagePoint(flat.left(), flat.bottom());
    Point2D d = pagePoint(flat.right(), flat.bottom());
    return new Box(
        Math.min(Math.min(a.getX(), b.getX()), Math.min(c.getX(), d.getX())),
        Math.min(Math.min(a.getY(), b.getY()), Math.min(c.getY(), d.getY())),
        Math.max(Math.max(a.getX(), b.getX()), Math.max(c.getX(), d.getX())),
        Math.max(Math.max(a.getY(), b.getY()), Math.max(c.getY(), d.getY())));
  }

  private Point2D pagePoint(double flatX, double flatY) {
    Point2D picture = new Point2D.Double(ink.pictureX(flatX, flatY), ink.pictureY(flatX, flatY));
    return toPage.transform(picture, null);
  }

  /** A ruling in upright points as it lies on the page, level or upright there. */
  Ruling onPage(Ruling upright) {
    Point2D from = pagePoint(upright.x0() / pointsAPixel, upright.y0() / pointsAPixel);
    Point2D to = pagePoint(upright.x1() / pointsAPixel, upright.y1() / pointsAPixel);
    double width = Math.abs(to.getX() - from.getX());
    double height = Math.abs(to.getY() - from.getY());
    if (width >= height) {
      double x = Math.min(from.getX(), to.getX());
      return Ruling.level(x, x + width, (from.getY() + to.getY()) / 2, upright.thickness());
    }
    double y = Math.min(from.getY(), to.getY());
    return Ruling.upright((from.getX() + to.getX()) / 2, y, y + height, upright.thickness());
  }

  /**
   * A word of the page in upright points. A word of a hidden layer is as large as its letters all
   * the same, only its middle and its ends are moved.
   */
  Run upright(Run run) {
    Box onPage = run.box();
    Point2D first = uprightPoint(beginning(run.word()));
    Point2D last = uprightPoint(end(run.word()));
    double dx = last.getX() - first.getX();
    double dy = last.getY() - first.getY();
    double height = isLevel(run.word()) ? onPage.height() : onPage.width();
    boolean level = Math.abs(dx) >= Math.abs(dy);
    double halfWidth = (level ? Math.abs(dx) : height) / 2;
    double halfHeight = (level ? height : Math.abs(dy)) / 2;
    double x = (first.getX() + last.getX()) / 2;
    double y = (first.getY() + last.getY()) / 2;
    Box moved = new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    TextDirection direction =
        level
            ? (dx >= 0 ? TextDirection.LEFT_TO_RIGHT : TextDirection.RIGHT_TO_LEFT)
            : (dy >= 0 ? TextDirection.TOP_TO_BOTTOM : TextDirection.BOTTOM_TO_TOP);
    Word word = run.word();
    Word there = new Word(word.text(), moved, word.fontSize(), direction, word.hidden());
    boolean told = run.runsLeftToRight() && direction == TextDirection.LEFT_TO_RIGHT;
    return told
        ? new Run(there, moved(run.edges(), onPage, moved), run.seams())
        : evenly(there, run);
  }

  /** A word that lay on its side: of its characters no places are known but that they fill it. */
  private static Run evenly(Word there, Run run) {
    return new Run(there, Run.evenly(there).edges(), run.seams());
  }

  private static double[] moved(double[] edges, Box from, Box to) {
    double[] moved = edges.clone();
    double scale = from.width() > 0 ? to.width() / from.width() : 1;
    for (int i = 0; i < moved.length; i++) {
      moved[i] = to.x0() + (edges[i] - from.x0()) * scale;
    }
    return moved;
  }

  private static boolean isLevel(Word word) {
    return word.direction() == TextDirection.LEFT_TO_RIGHT
        || word.direction() == TextDirection.RIGHT_TO_LEFT;
  }

  /** The middle of the edge at which a word begins, in points of the page. */
  private static Point2D beginning(Word word) {
    Box box = word.box();
    return switch (word.direction()) {
      case LEFT_TO_RIGHT -> new Point2D.Double(box.x0(), box.centerY());
      case RIGHT_TO_LEFT -> new Point2D.Double(box.x1(), box.centerY());
      case TOP_TO_BOTTOM -> new Point2D.Double(box.centerX(), box.y0());
      case BOTTOM_TO_TOP -> new Point2D.Double(box.centerX(), box.y1());
    };
  }

  /** The middle of the edge at which a word ends, in points of the page. */
  private static Point2D end(Word word) {
    Point2D first = beginning(word);
    Box box = word.box();
    return new Point2D.Double(2 * box.centerX() - first.getX(), 2 * box.centerY() - first.getY());
  }

  private Point2D uprightPoint(Point2D onPage) {
    Point2D picture = toPicture.transform(onPage, null);
    double x = ink.flatX(picture.getX(), picture.getY());
    double y = ink.flatY(picture.getX(), picture.getY());
    return new Point2D.Double(x * pointsAPixel, y * pointsAPixel);
  }
}
