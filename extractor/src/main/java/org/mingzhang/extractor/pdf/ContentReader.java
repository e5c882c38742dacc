package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.TextDirection;

/**
 * Runs the content stream of one page once and notes its glyphs, its straight lines and its images.
 * Nothing is rendered and no image is decoded.
 */
final class ContentReader extends PDFGraphicsStreamEngine {

  /** More than the fullest printed page by two orders of magnitude. */
  private static final int MOST_GLYPHS = 400_000;

  /** Ascent and descent of the em box, in em; close to those of the usual Chinese fonts. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = -0.12;

  /** Text that leans more than this from upright or level (tangent of the angle) is a watermark. */
  private static final double LEAN = 0.2;

  private final AffineTransform toDisplay;
  private final Box page;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<PageImage> images = new ArrayList<>();
  private final PathReader paths;
  private final Deque<Rectangle2D> clips = new ArrayDeque<>();
  private Rectangle2D clip;
  private boolean clipPending;
  private int operation;
  private Point2D current = new Point2D.Double();

  private ContentReader(PDPage pdPage, PageGeometry geometry) {
    super(pdPage);
    toDisplay = geometry.toDisplay();
    page = new Box(0, 0, geometry.width(), geometry.height());
    clip = new Rectangle2D.Double(0, 0, geometry.width(), geometry.height());
    paths = new PathReader();
  }

  /**
   * Reads one page.
   *
   * @throws IOException if its content stream cannot be run or draws more than any printed page
   */
  static PageContent read(PDPage pdPage, PageGeometry geometry) throws IOException {
    ContentReader reader = new ContentReader(pdPage, geometry);
    reader.processPage(pdPage);
    return new PageContent(
        reader.glyphs, reader.paths.rulings(), reader.images, reader.paths.outlines());
  }

  // ---------------------------------------------------------------------------------------- text

  @Override
  public void showTextString(byte[] string) throws IOException {
    operation++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    operation++;
    super.showTextStrings(array);
  }

  @Override
  protected void showGlyph(Matrix textToUser, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.size() >= MOST_GLYPHS) {
      throw new TooMuchContentException("more than " + MOST_GLYPHS + " characters");
    }
    AffineTransform textToDisplay = new AffineTransform(toDisplay);
    textToDisplay.concatenate(textToUser.createAffineTransform());
    TextDirection direction = direction(textToDisplay);
    if (direction == null) {
      return;
    }
    double advance = font.isVertical() ? 1 : displacement.getX();
    double size = Math.hypot(textToDisplay.getShearX(), textToDisplay.getScaleY());
    Box box = emBox(textToDisplay, advance);
    if (size > 0 && page.contains(box.centerX(), box.centerY())) {
      glyphs.add(new Glyph(unicode(font, code), box, size, direction, isHidden(), operation));
    }
  }

  /** The main direction of the text, or null where it leans. */
  private static TextDirection direction(AffineTransform textToDisplay) {
    double right = textToDisplay.getScaleX();
    double down = textToDisplay.getShearY();
    if (Math.abs(down) <= LEAN * Math.abs(right)) {
      return right >= 0 ? TextDirection.LEFT_TO_RIGHT : TextDirection.RIGHT_TO_LEFT;
    }
    if (Math.abs(right) <= LEAN * Math.abs(down)) {
      return down > 0 ? TextDirection.TOP_TO_BOTTOM : TextDirection.BOTTOM_TO_TOP;
    }
    return null;
  }

  private static Box emBox(AffineTransform textToDisplay, double advance) {
    double[] corners = {0, DESCENT, advance, DESCENT, advance, ASCENT, 0, ASCENT};
    textToDisplay.transform(corners, 0, corners, 0, 4);
    double x0 = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
    double x1 = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
    double y0 = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
    double y1 = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
    return new Box(x0, y0, x1, y1);
  }

  private static String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() ? Glyph.UNMAPPED : text;
  }

  private boolean isHidden() {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || (mode.isFill() && state.getNonStrokeAlphaConstant() == 0);
  }

  // -------------------------------------------------------------------------------------- images

  @Override
  public void drawImage(PDImage image) {
    AffineTransform unitToDisplay = new AffineTransform(toDisplay);
    unitToDisplay.concatenate(
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Rectangle2D shown =
        unitToDisplay.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Rectangle2D visible = shown.createIntersection(clip);
    if (visible.getWidth() <= 0 || visible.getHeight() <= 0) {
      return;
    }
    if (paths.takeThinShape(visible, false)) {
      return; // a line drawn as a stretched picture
    }
    Box box = new Box(visible.getMinX(), visible.getMinY(), visible.getMaxX(), visible.getMaxY());
    images.add(new PageImage(box, image.getWidth(), image.getHeight()));
    hideTextUnder(box);
  }

  /** Text drawn before a picture that covers it cannot be seen: the text layer of a scan. */
  private void hideTextUnder(Box picture) {
    if (picture.area() < page.area() / 2) {
      return;
    }
    glyphs.replaceAll(
        g ->
            g.hidden() || !picture.contains(g.box().centerX(), g.box().centerY())
                ? g
                : new Glyph(g.text(), g.box(), g.size(), g.direction(), true, g.operation()));
  }

  // --------------------------------------------------------------------------------------- paths

  @Override
  public void moveTo(float x, float y) {
    current = display(x, y);
    paths.moveTo(current);
  }

  @Override
  public void lineTo(float x, float y) throws TooMuchContentException {
    current = display(x, y);
    paths.lineTo(current);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3)
      throws TooMuchContentException {
    current = display(x3, y3);
    paths.curveTo(current);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3)
      throws TooMuchContentException {
    paths.moveTo(display(p0));
    paths.lineTo(display(p1));
    paths.lineTo(display(p2));
    paths.lineTo(display(p3));
    paths.closePath();
    current = display(p0);
  }

  @Override
  public Point2D getCurrentPoint() throws IOException {
    // The engine only asks whether there is one, or for the start of a curve in user space.
    try {
      return toDisplay.inverseTransform(current, null);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IOException("page without area", e);
    }
  }

  @Override
  public void closePath() throws TooMuchContentException {
    paths.closePath();
  }

  @Override
  public void strokePath() throws TooMuchContentException {
    paths.stroke(clip, lineWidth(), isWhite(true));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws TooMuchContentException {
    paths.fill(clip, isWhite(false));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws TooMuchContentException {
    paths.stroke(clip, lineWidth(), isWhite(true));
    paths.fill(clip, isWhite(false));
    endPath();
  }

  @Override
  public void endPath() {
    if (clipPending) {
      clip = clip.createIntersection(paths.bounds());
      if (clip.getWidth() < 0 || clip.getHeight() < 0) {
        clip = new Rectangle2D.Double();
      }
      clipPending = false;
    }
    paths.clear();
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A gradient is neither text nor a ruling.
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  private double lineWidth() {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    double scale = Math.sqrt(Math.abs(ctm.getScalingFactorX() * ctm.getScalingFactorY()));
    return getGraphicsState().getLineWidth() * scale;
  }

  private boolean isWhite(boolean stroking) {
    PDGraphicsState state = getGraphicsState();
    var color = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
    if (color.isPattern()) {
      return false;
    }
    float[] components = color.getComponents();
    boolean additive = components.length == 1 || components.length == 3;
    for (float component : components) {
      if (additive ? component < 0.98f : component > 0.02f) {
        return false;
      }
    }
    return components.length > 0;
  }

  private Point2D display(double x, double y) {
    return toDisplay.transform(new Point2D.Double(x, y), null);
  }

  private Point2D display(Point2D point) {
    return toDisplay.transform(point, null);
  }
}
