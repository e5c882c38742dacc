package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.PageImage;

/**
 * Runs the content stream of one page once, then the appearances of its annotations (filled form
 * fields among them), and notes its glyphs, its straight lines and its images. Nothing is rendered
 * and no image is decoded. What cannot be run is noted and the rest goes on.
 */
final class ContentReader extends PDFGraphicsStreamEngine {

  /** More than the fullest printed page by two orders of magnitude. */
  private static final int MOST_GLYPHS = 400_000;

  private final AffineTransform toDisplay;
  private final Box page;
  private final Layers layers;
  private final Damage damage = new Damage();
  private final GlyphPlacer placer;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<PageImage> images = new ArrayList<>();
  private final PathReader paths = new PathReader();
  private final Clip clip;
  private boolean clipPending;
  private int operation;
  private int hiddenSequences;
  private Point2D current = new Point2D.Double();

  private ContentReader(PDPage pdPage, PageGeometry geometry, Layers layers) {
    super(pdPage);
    this.layers = layers;
    toDisplay = geometry.toDisplay();
    placer = new GlyphPlacer(toDisplay);
    page = new Box(0, 0, geometry.width(), geometry.height());
    clip = new Clip(new Rectangle2D.Double(0, 0, geometry.width(), geometry.height()));
  }

  /**
   * Reads one page. What cannot be run is told in the content's {@link PageContent#damage()}.
   *
   * @throws TooMuchContentException if it draws more than any printed page
   */
  static PageContent read(PDPage pdPage, PageGeometry geometry, Layers layers)
      throws TooMuchContentException {
    ContentReader reader = new ContentReader(pdPage, geometry, layers);
    reader.attempt(() -> reader.processPage(pdPage));
    reader.checkEnd(pdPage);
    reader.attempt(() -> reader.showAnnotations(pdPage));
    return new PageContent(
        reader.glyphs,
        reader.paths.rulings(),
        reader.images,
        reader.paths.outlines(),
        reader.damage.reasons());
  }

  // -------------------------------------------------------------------------------------- damage

  /** A part of the content, which may be broken. */
  @FunctionalInterface
  private interface Part {
    void run() throws IOException;
  }

  /** Runs a part; where it breaks off, what it drew until then stays. */
  private void attempt(Part part) throws TooMuchContentException {
    try {
      part.run();
    } catch (TooMuchContentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      damage.note(e);
    }
  }

  /** A page that ends with states still saved, or says nothing, may be the stump of a page. */
  private void checkEnd(PDPage pdPage) {
    if ((clip.depth() > 0 || glyphs.isEmpty()) && CompressedContent.isCutOff(pdPage)) {
      damage.noteCutOff();
    }
    clip.restoreTo(0);
    hiddenSequences = 0;
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws TooMuchContentException {
    if (e instanceof TooMuchContentException tooMuch) {
      throw tooMuch;
    }
    if (e instanceof EmptyGraphicsStackException) {
      return; // one restore too many takes nothing from the page
    }
    PageImage undecodable = isHidden() ? null : undecodableImage(operator, operands);
    if (undecodable == null) {
      damage.note(operator.getName(), e);
    } else {
      images.add(undecodable);
    }
  }

  /** The picture that an operator failed to show, for want of a decoder; null if it was none. */
  private PageImage undecodableImage(Operator operator, List<COSBase> operands) {
    if (!operator.getName().equals("Do") || !(operands.get(0) instanceof COSName name)) {
      return null;
    }
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSDictionary shown = all == null ? null : all.getCOSDictionary(name);
    if (shown == null || !COSName.IMAGE.equals(shown.getCOSName(COSName.SUBTYPE))) {
      return null;
    }
    Rectangle2D visible = unitSquare().createIntersection(clip.bounds());
    return visible.getWidth() <= 0 || visible.getHeight() <= 0
        ? null
        : new PageImage(
            box(visible), shown.getInt(COSName.WIDTH, 0), shown.getInt(COSName.HEIGHT, 0));
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    damage.noteUnknown(operator.getName());
  }

  // -------------------------------------------------------------- layers, forms and annotations

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (hiddenSequences > 0 || layers.isHidden(tag, properties)) {
      hiddenSequences++;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    hiddenSequences = Math.max(0, hiddenSequences - 1);
  }

  private boolean isHidden() {
    return hiddenSequences > 0;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!isHidden() && !layers.isHidden(form.getOptionalContent())) {
      within(form, () -> super.showForm(form));
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (!isHidden() && !layers.isHidden(form.getOptionalContent())) {
      within(form, () -> super.showTransparencyGroup(form));
    }
  }

  private void showAnnotations(PDPage pdPage) throws IOException {
    for (PDAnnotation annotation : pdPage.getAnnotations()) {
      boolean shown =
          !annotation.isHidden()
              && !annotation.isNoView()
              && !layers.isHidden(annotation.getOptionalContent());
      if (shown) {
        attempt(() -> showAnnotation(annotation));
      }
    }
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    int depth = clip.depth();
    try {
      super.processAnnotation(annotation, appearance);
    } finally {
      clip.restoreTo(depth);
    }
  }

  /** Shows a form within its bounding box. */
  private void within(PDFormXObject form, Part part) throws IOException {
    int depth = clip.depth();
    clip.save();
    if (form.getBBox() != null) {
      AffineTransform formToDisplay = userToDisplay();
      formToDisplay.concatenate(form.getMatrix().createAffineTransform());
      Rectangle2D bounds = form.getBBox().toGeneralPath().getBounds2D();
      clip.intersect(formToDisplay.createTransformedShape(bounds).getBounds2D());
    }
    try {
      part.run();
    } finally {
      clip.restoreTo(depth);
    }
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
      glyphs.add(glyph);
    }
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
    Box shown = box(clip.bounds());
    List<Glyph> string = glyphs.subList(first, glyphs.size());
    if (string.stream().noneMatch(g -> shown.contains(g.box().centerX(), g.box().centerY()))) {
      string.replaceAll(Glyph::asHidden);
    }
  }

  // -------------------------------------------------------------------------------------- images

  @Override
  public void drawImage(PDImage image) {
    if (isHidden()
        || (image instanceof PDImageXObject x && layers.isHidden(x.getOptionalContent()))) {
      return;
    }
    Rectangle2D visible = unitSquare().createIntersection(clip.bounds());
    if (visible.getWidth() <= 0 || visible.getHeight() <= 0) {
      return;
    }
    if (paths.takeThinShape(visible, visible)) {
      return; // a line drawn as a stretched picture
    }
    images.add(new PageImage(box(visible), image.getWidth(), image.getHeight()));
    if (isOpaque(image)) {
      hideTextUnder(box(visible));
    }
  }

  /** Whether nothing shows through the picture: no stencil, no mask, no transparency. */
  private boolean isOpaque(PDImage image) {
    COSDictionary dictionary = image.getCOSObject();
    return !image.isStencil()
        && !dictionary.containsKey(COSName.SMASK)
        && !dictionary.containsKey(COSName.MASK)
        && getGraphicsState().getNonStrokeAlphaConstant() == 1
        && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
  }

  /** Text drawn before a picture that covers it cannot be seen: the text layer of a scan. */
  private void hideTextUnder(Box picture) {
    if (picture.area() >= page.area() / 2) {
      glyphs.replaceAll(
          g -> picture.contains(g.box().centerX(), g.box().centerY()) ? g.asHidden() : g);
    }
  }

  /** Where a picture is shown: the unit square of user space. */
  private Rectangle2D unitSquare() {
    return userToDisplay().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
  }

  private AffineTransform userToDisplay() {
    AffineTransform userToDisplay = new AffineTransform(toDisplay);
    userToDisplay.concatenate(
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    return userToDisplay;
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
      paths.stroke(clip.bounds(), lineWidth());
    }
  }

  private void fill() {
    if (!isHidden() && !isUnseen(false)) {
      paths.fill(clip.bounds());
    }
  }

  @Override
  public void endPath() {
    if (clipPending && !paths.isEmpty()) {
      clip.intersect(paths.bounds());
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

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clip.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip.restore();
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
