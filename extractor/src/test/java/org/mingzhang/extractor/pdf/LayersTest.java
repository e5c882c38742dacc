package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Page;

class LayersTest {

  private final PDOptionalContentGroup off = new PDOptionalContentGroup("off");
  private final PDOptionalContentGroup on = new PDOptionalContentGroup("on");
  private final PdfSketch sketch = PdfSketch.page(400, 300);

  @BeforeEach
  void defineLayers() {
    sketch.changingDocument(this::addLayers);
  }

  private void addLayers(PDDocument document) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    layers.addGroup(off);
    layers.addGroup(on);
    layers.setGroupEnabled(off, false);
    document.getDocumentCatalog().setOCProperties(layers);
    PDResources resources = document.getPage(0).getResources();
    resources.put(COSName.getPDFName("Off"), off);
    resources.put(COSName.getPDFName("On"), on);
    PDOptionalContentMembershipDictionary all = new PDOptionalContentMembershipDictionary();
    all.setOCGs(java.util.List.of(off, on));
    all.setVisibilityPolicy(COSName.ALL_ON);
    resources.put(COSName.getPDFName("All"), all);
    PDOptionalContentMembershipDictionary any = new PDOptionalContentMembershipDictionary();
    any.setOCGs(java.util.List.of(off, on));
    resources.put(COSName.getPDFName("Any"), any);
  }

  @Test
  void whatIsOnALayerThatIsOffIsNotOnThePage() {
    Page page =
        sketch
            .raw("/OC /Off BDC")
            .text(50, 50, 10, "off")
            .line(50, 60, 250, 60)
            .image(50, 100, 100, 150)
            .raw("EMC")
            .text(50, 200, 10, "shown")
            .read();

    assertThat(page.words()).extracting(w -> w.text()).containsExactly("shown");
    assertThat(page.rulings()).isEmpty();
    assertThat(page.images()).isEmpty();
  }

  @Test
  void whatIsOnALayerThatIsOnIsRead() {
    assertThat(sketch.raw("/OC /On BDC").text(50, 50, 10, "on").raw("EMC").texts())
        .containsExactly("on");
  }

  @Test
  void markedContentWithinAHiddenLayerEndsWithoutEndingTheLayer() {
    sketch.raw("/OC /Off BDC /P BMC").text(50, 50, 10, "off").raw("EMC");

    assertThat(sketch.text(50, 80, 10, "still").raw("EMC").text(50, 110, 10, "shown").texts())
        .containsExactly("shown");
  }

  @Test
  void whatNeedsAllLayersIsHiddenWhenOneIsOff() {
    assertThat(sketch.raw("/OC /All BDC").text(50, 50, 10, "all").raw("EMC").texts()).isEmpty();
  }

  @Test
  void whatNeedsAnyLayerIsShownWhenOneIsOn() {
    assertThat(sketch.raw("/OC /Any BDC").text(50, 50, 10, "any").raw("EMC").texts())
        .containsExactly("any");
  }
}
