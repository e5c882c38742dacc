package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Word;

class FormsAndAnnotationsTest {

  @Test
  void theValueOfAFilledFormFieldIsReadWhereItStands() {
    List<Word> words = PdfSketch.page(400, 300).changingDocument(d -> addField(d, false)).words();

    assertThat(words)
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.text()).isEqualTo("719644315");
              assertThat(w.box().x0()).isEqualTo(102);
              assertThat(w.box().centerY()).isBetween(80.0, 100.0);
            });
  }

  @Test
  void aHiddenFieldIsNotOnThePage() {
    assertThat(PdfSketch.page(400, 300).changingDocument(d -> addField(d, true)).texts()).isEmpty();
  }

  /** A text field 100 from the left and 80 from the top, 120 wide and 20 high. */
  private static void addField(PDDocument document, boolean hidden) {
    try {
      PDAppearanceStream appearance = new PDAppearanceStream(document);
      appearance.setBBox(new PDRectangle(120, 20));
      appearance.setResources(PdfSketch.resources(document));
      write(appearance, "BT /F 10 Tf 2 6 Td (719644315) Tj ET");
      PDAnnotationWidget widget = new PDAnnotationWidget();
      widget.setRectangle(new PDRectangle(100, 200, 120, 20));
      PDAppearanceDictionary appearances = new PDAppearanceDictionary();
      appearances.setNormalAppearance(appearance);
      widget.setAppearance(appearances);
      widget.setHidden(hidden);
      document.getPage(0).setAnnotations(List.of(widget));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFormIsPlacedByItsMatrixAndCutToItsBox() {
    PdfSketch sketch =
        PdfSketch.page(400, 300)
            .changingDocument(d -> addForm(d, "BT /F 10 Tf 10 10 Td (in) Tj 0 100 Td (out) Tj ET"))
            .raw("q 1 0 0 1 100 50 cm /Fm Do Q");

    assertThat(sketch.words())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.text()).isEqualTo("in");
              assertThat(w.box().x0()).isEqualTo(110);
            });
  }

  @Test
  void aFormThatLeavesStatesOpenDoesNotClipWhatFollows() {
    List<String> texts =
        PdfSketch.page(400, 300)
            .changingDocument(d -> addForm(d, "q 0 0 1 1 re W n q"))
            .raw("/Fm Do")
            .text(50, 50, 10, "after")
            .texts();

    assertThat(texts).containsExactly("after");
  }

  @Test
  void aWatermarkThatLetsTextShowThroughHidesNothing() {
    List<String> texts =
        PdfSketch.page(100, 50)
            .changingDocument(d -> addForm(d, "100 0 0 50 0 0 cm /Im Do"))
            .changingDocument(FormsAndAnnotationsTest::makeTranslucentGroup)
            .text(20, 25, 10, "below")
            .raw("/Faint gs /Fm Do")
            .texts();

    assertThat(texts).containsExactly("below");
  }

  /** Makes the form a group, and adds a graphics state Faint. */
  private static void makeTranslucentGroup(PDDocument document) {
    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    resources
        .getCOSDictionary(COSName.XOBJECT)
        .getCOSDictionary(COSName.getPDFName("Fm"))
        .setItem(COSName.GROUP, group);
    COSDictionary faint = new COSDictionary();
    faint.setItem(COSName.CA_NS, new COSFloat(0.2f));
    resources.getCOSDictionary(COSName.EXT_G_STATE).setItem(COSName.getPDFName("Faint"), faint);
  }

  @Test
  void aFormThatShowsItselfEndsAndThePageIsRead() {
    Page page =
        PdfSketch.page(400, 300)
            .changingDocument(d -> addForm(d, "/Fm Do"))
            .raw("/Fm Do")
            .text(50, 50, 10, "after")
            .read();

    assertThat(page.words()).extracting(Word::text).containsExactly("after");
  }

  /** A form 100 wide and 50 high, named Fm, whose resources are those of the page. */
  private static void addForm(PDDocument document, String content) {
    try {
      PDPage page = document.getPage(0);
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(new PDRectangle(100, 50));
      form.setResources(page.getResources());
      write(form, content);
      page.getResources().put(COSName.getPDFName("Fm"), form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDFormXObject form, String content) throws IOException {
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
