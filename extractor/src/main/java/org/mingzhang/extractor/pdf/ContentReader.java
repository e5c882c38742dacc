package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.PageImage;

/**
 * Notes what a page shows while its content is run, once: its glyphs, its straight lines and its
 * images. Nothing is rendered and no image is decoded.
 */
final class ContentReader extends ShownContentEngine {

  /** More than the fullest printed page by two orders of magnitude. */
  private static final int MOST_GLYPHS = 400_000;

  /** White characters on a scan that are its text layer rather than a title, at least. */
  private static final int WHITE_LAYER = 100;

  private static final double MOSTLY = 0.9;

  private final AffineTransform toDisplay;
  private final Box page;
  private final GlyphPlacer placer;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final BitSet white = new BitSet();
  private final List<PlacedPicture> pictures = new ArrayList<>();
  private final PathReader paths = new PathReader();
  private boolean clipPending;
  private int operation;
  private Point2D current = new Point2D.Double();

  private ContentReader(PDPage pdPage, PageGeometry geometry, Layers layers) {
    super(pdPage, geometry, layers);
    toDisplay = geometry.toDisplay();
    placer = new GlyphPlacer(toDisplay);
    page = new Box(0, 0, geometry.width(), geometry.height());
  }

  /**
   * Reads one page. What cannot be run is told in the content's {@link PageContent#damage()}.
   *
   * @throws TooMuchContentException if it draws more than any printed page
   */
  static PageContent read(PDPage pdPage, PageGeometry geometry, Layers layers)
      throws TooMuchContentException {
    ContentReader reader = new ContentReader(pdPage, geometry, layers);
    reader.run();
    reader.hideWhiteLayer();
    return new PageContent(
        reader.glyphs,
        reader.paths.rulings(),
        reader.pictures,
        reader.paths.outlines(),
        reader.damage());
  }

  // ---------------------------------------------------------------------------------------- text

  @Override
  public void showTextString(byte[] string) throws IOException {
    int first = glyphs.size();
    operation++;
    super.showTextString(string);
    hideClippedText(first);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    int first = glyphs.size();
    operation++;
    super.showTextStrings(array);
    hideClippedText(first);
  }

  @Override
  protected void showGlyph(Matrix textToUser, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.size() >= MOST_GLYPHS) {
      throw new TooMuchContentException("more than " + MOST_GLYPHS + " characters");
    }
    if (isHidden()) {
      return;
    }
    Glyph glyph = placer.place(textToUser, font, code, displacement, isInvisible(), operation);
    if (glyph != null && page.contains(glyph.box().centerX(), glyph.box().centerY())) {
      white.set(glyphs.size(), isWhite(getGraphicsState().getNonStrokingColor()));
      glyphs.add(glyph);
    }
  }

  @Override
  boolean hasNoText() {
    return glyphs.isEmpty();
  }

  private boolean isInvisible() {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || (mode.isFill() && state.getNonStrokeAlphaConstant() == 0);
  }

  /**
   * Hides a string of which nothing shows, such as the part of a cell that stands on the next page
   * and is drawn on both. One that is cut off by its clip stays whole: a name too long for its
   * cell.
   *
   * @param first index of its first glyph
   */
  private void hideClippedText(int first) {
    Box shown = box(clipBounds());
    List<Glyph> string = glyphs.subList(first, glyphs.size());
    if (string.stream().noneMatch(g -> shown.contains(g.box().centerX(), g.box().centerY()))) {
      string.replaceAll(Glyph::asHidden);
    }
  }

  /**
   * Hides a text layer in white over a scan. A title in white over the photograph of a cover is
   * short and stays.
   */
  private void hideWhiteLayer() {
    boolean layer =
        white.cardinality() >= WHITE_LAYER
            && white.cardinality() >= MOSTLY * glyphs.size()
            && pictures.stream().anyMatch(p -> p.place().box().area() >= page.area() / 2);
    if (layer) {
      white.stream().forEach(i -> glyphs.set(i, glyphs.get(i).asHidden()));
    }
  }

  // -------------------------------------------------------------------------------------- images

  @Override
  public void drawImage(PDImage image) {
    if (isHidden(image instanceof PDImageXObject x ? x.getOptionalContent() : null)) {
      return;
    }
    Rectangle2D visible = visiblePicture();
    // A picture stretched to a thin shape is a line.
    if (visible.isEmpty() || paths.takeThinShape(visible, visible)) {
      return;
    }
    PageImage place = new PageImage(box(visible), image.getWidth(), image.getHeight());
    boolean opaque = isOpaque(image);
    pictures.add(new PlacedPicture(place, image, userToDisplay(), opaque));
    if (opaque) {
      hideTextUnder(place.box());
    }
  }

  @Override
  void takeUndecodable(COSDictionary picture) {
    Rectangle2D visible = visiblePicture();
    if (!visible.isEmpty()) {
      int width = picture.getInt(COSName.WIDTH, 0);
      PageImage place = new PageImage(box(visible), width, picture.getInt(COSName.HEIGHT, 0));
      pictures.add(new PlacedPicture(place, null, userToDisplay(), false));
    }
  }

  /** Whether nothing shows through the picture: no stencil, no mask, no transparency. */
  private boolean isOpaque(PDImage image) {
    COSDictionary dictionary = image.getCOSObject();
    return isOpaque()
        && !image.isStencil()
        && !dictionary.containsKey(COSName.SMASK)
        && !dictionary.containsKey(COSName.MASK);
  }

  /** Text drawn before a picture that covers it cannot be seen: the text layer of a scan. */
  private void hideTextUnder(Box picture) {
    if (picture.area() >= page.area() / 2) {
      glyphs.replaceAll(
          g -> picture.contains(g.box().centerX(), g.box().centerY()) ? g.asHidden() : g);
    }
  }

  /** Where a picture shows: the unit square of user space as far as it is not clipped. */
  private Rectangle2D visiblePicture() {
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    Rectangle2D placed = userToDisplay().createTransformedShape(unit).getBounds2D();
    return placed.createIntersection(clipBounds());
  }

  private static Box box(Rectangle2D r) {
    return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
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
    paths.curveTo(display(x1, y1), display(x2, y2), current);
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
    } catch (NoninvertibleTransformException e) {
      throw new IOException("page without area", e);
    }
  }

  @Override
  public void closePath() throws TooMuchContentException {
    paths.closePath();
  }

  @Override
  public void strokePath() throws TooMuchContentException {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws TooMuchContentException {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws TooMuchContentException {
    stroke();
    fill();
    endPath();
  }

  private void stroke() {
    if (!isHidden() && !isUnseen(true)) {
      paths.stroke(clipBounds(), lineWidth());
    }
  }

  private void fill() {
    if (!isHidden() && !isUnseen(false)) {
      paths.fill(clipBounds());
    }
  }

  @Override
  public void endPath() {
    if (clipPending && !paths.isEmpty()) {
      clipTo(paths.bounds());
    }
    clipPending = false;
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

  private double lineWidth() {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    double scale = Math.sqrt(Math.abs(ctm.getScalingFactorX() * ctm.getScalingFactorY()));
    return getGraphicsState().getLineWidth() * scale;
  }

  /** Whether what is painted now cannot be seen on white paper. */
  private boolean isUnseen(boolean stroking) {
    PDGraphicsState state = getGraphicsState();
    double alpha = stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    return alpha == 0 || isWhite(stroking ? state.getStrokingColor() : state.getNonStrokingColor());
  }

  private static boolean isWhite(PDColor color) {
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
