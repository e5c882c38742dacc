package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Runs all that a page shows: its content, the forms in it and the appearances of its annotations,
 * filled form fields among them. Keeps account of where drawing shows (clips, layers). What cannot
 * be run is noted and the rest goes on.
 */
abstract class ShownContentEngine extends PDFGraphicsStreamEngine {

  private final AffineTransform toDisplay;
  private final Layers layers;
  private final Clip clip;
  private final Damage damage = new Damage();
  private int hiddenSequences;
  private int translucentGroups;

  ShownContentEngine(PDPage pdPage, PageGeometry geometry, Layers layers) {
    super(pdPage);
    this.layers = layers;
    toDisplay = geometry.toDisplay();
    clip = new Clip(new Rectangle2D.Double(0, 0, geometry.width(), geometry.height()));
  }

  /**
   * Runs the page.
   *
   * @throws TooMuchContentException if it draws more than any printed page
   */
  final void run() throws TooMuchContentException {
    PDPage pdPage = getPage();
    attempt(() -> processPage(pdPage));
    checkEnd(pdPage);
    attempt(() -> showAnnotations(pdPage));
  }

  /** Why parts of the page could not be run. */
  final List<String> damage() {
    return damage.reasons();
  }

  /** Whether what is drawn now is on a layer that is switched off. */
  final boolean isHidden() {
    return hiddenSequences > 0;
  }

  /** Whether something that names its layer itself is hidden. */
  final boolean isHidden(PDPropertyList layer) {
    return isHidden() || layers.isHidden(layer);
  }

  /** The part of the page on which drawing shows now, in display points. */
  final Rectangle2D clipBounds() {
    return clip.bounds();
  }

  /** Nothing shows outside of {@code bounds} until the graphics state is restored. */
  final void clipTo(Rectangle2D bounds) {
    clip.intersect(bounds);
  }

  /** Whether what is filled now covers what was drawn before. */
  final boolean isOpaque() {
    PDGraphicsState state = getGraphicsState();
    return translucentGroups == 0
        && state.getNonStrokeAlphaConstant() == 1
        && state.getBlendMode() == BlendMode.NORMAL
        && state.getSoftMask() == null;
  }

  /** From the user space of the moment to the page as displayed. */
  final AffineTransform userToDisplay() {
    AffineTransform userToDisplay = new AffineTransform(toDisplay);
    userToDisplay.concatenate(
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    return userToDisplay;
  }

  /** Whether nothing was found on the page so far. */
  abstract boolean hasNoText();

  /**
   * Takes note of a picture that cannot be decoded.
   *
   * @param picture its dictionary
   */
  abstract void takeUndecodable(COSDictionary picture);

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
    if ((clip.depth() > 0 || hasNoText()) && CompressedContent.isCutOff(pdPage)) {
      damage.noteCutOff();
    }
    COSDictionary dictionary = pdPage.getCOSObject();
    if (dictionary.containsKey(COSName.CONTENTS)
        && dictionary.getDictionaryObject(COSName.CONTENTS) == null) {
      damage.noteMissing();
    }
    clip.restoreTo(0);
    hiddenSequences = 0;
  }

  @Override
  protected final void operatorException(
      Operator operator, List<COSBase> operands, IOException cause) throws TooMuchContentException {
    if (cause instanceof TooMuchContentException tooMuch) {
      throw tooMuch;
    }
    COSDictionary picture = operator.getName().equals("Do") ? picture(operands) : null;
    if (picture == null) {
      damage.note(operator.getName(), cause);
    } else if (!isHidden()) {
      takeUndecodable(picture);
    }
  }

  /** The picture among the resources that is named by the operands, or null. */
  private COSDictionary picture(List<COSBase> operands) {
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return null;
    }
    COSDictionary named = all.getCOSDictionary(name);
    boolean picture = named != null && COSName.IMAGE.equals(named.getCOSName(COSName.SUBTYPE));
    return picture ? named : null;
  }

  @Override
  protected final void unsupportedOperator(Operator operator, List<COSBase> operands) {
    damage.noteUnknown(operator.getName());
  }

  // -------------------------------------------------------------- layers, forms and annotations

  @Override
  public final void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (isHidden() || layers.isHidden(tag, properties)) {
      hiddenSequences++;
    }
  }

  @Override
  public final void endMarkedContentSequence() {
    hiddenSequences = Math.max(0, hiddenSequences - 1);
  }

  @Override
  public final void showForm(PDFormXObject form) throws IOException {
    if (!isHidden(form.getOptionalContent())) {
      within(form, () -> super.showForm(form));
    }
  }

  @Override
  public final void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (isHidden(form.getOptionalContent())) {
      return;
    }
    int outer = translucentGroups;
    translucentGroups += isOpaque() ? 0 : 1; // a group begins opaque in itself
    try {
      within(form, () -> super.showTransparencyGroup(form));
    } finally {
      translucentGroups = outer;
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

  private void showAnnotations(PDPage pdPage) throws IOException {
    for (PDAnnotation annotation : pdPage.getAnnotations()) {
      boolean off = annotation.isHidden() || annotation.isNoView();
      if (!off && !isHidden(annotation.getOptionalContent())) {
        attempt(() -> showAnnotation(annotation));
      }
    }
  }

  @Override
  protected final void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    int depth = clip.depth();
    try {
      super.processAnnotation(annotation, appearance);
    } finally {
      clip.restoreTo(depth);
    }
  }

  @Override
  public final void saveGraphicsState() {
    super.saveGraphicsState();
    clip.save();
  }

  @Override
  public final void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip.restore();
  }
}
