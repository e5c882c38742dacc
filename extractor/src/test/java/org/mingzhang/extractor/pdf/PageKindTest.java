package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.ReadingMethod;

class PageKindTest {

  private final PdfSketch sketch = PdfSketch.page(400, 300);

  @Test
  void textMakesADigitalPage() {
    Page page = sketch.text(50, 100, 10, "text").read();

    assertThat(page.kind()).isEqualTo(PageKind.DIGITAL);
    assertThat(page.unread()).isEmpty();
  }

  @Test
  void aPageFillingPictureMakesAScanThatIsUnread() {
    Page page = sketch.image(0, 0, 400, 300).read();

    assertThat(page.kind()).isEqualTo(PageKind.SCANNED);
    assertThat(page.unread()).singleElement().matches(u -> u.box().equals(page.box()));
  }

  @Test
  void aPictureCutIntoStripsMakesAScan() {
    for (int y = 0; y < 300; y += 30) {
      sketch.image(0, y, 400, y + 30);
    }

    assertThat(sketch.read().kind()).isEqualTo(PageKind.SCANNED);
  }

  @Test
  void aPictureOverAHiddenTextLayerMakesAScanWithText() {
    Page page = sketch.image(0, 0, 400, 300).raw("3 Tr").text(50, 100, 10, "hidden text").read();

    assertThat(page.kind()).isEqualTo(PageKind.SCANNED_WITH_TEXT);
    assertThat(page.lines())
        .flatExtracting(line -> line.readings())
        .extracting(reading -> reading.method())
        .containsOnly(ReadingMethod.HIDDEN_TEXT);
  }

  @Test
  void aStampedPageNumberDoesNotMakeAScanDigital() {
    assertThat(sketch.image(0, 0, 400, 300).text(200, 290, 8, "- 12 -").read().kind())
        .isEqualTo(PageKind.SCANNED);
  }

  @Test
  void visibleTextOverAPageFillingPictureMakesAMixedPage() {
    Page page = sketch.image(0, 0, 400, 300).text(50, 100, 10, "text over a picture").read();

    assertThat(page.kind()).isEqualTo(PageKind.MIXED);
    assertThat(page.lines()).hasSize(1);
    assertThat(page.unread()).hasSize(1);
  }

  @Test
  void aLargePictureOnADigitalPageIsUnread() {
    Page page = sketch.text(50, 30, 10, "text").image(50, 100, 350, 200).read();

    assertThat(page.kind()).isEqualTo(PageKind.DIGITAL);
    assertThat(page.unread())
        .extracting(u -> u.reason())
        .containsExactly("a picture that no engine reads");
  }

  @Test
  void aSmallPictureIsNotReported() {
    assertThat(sketch.text(50, 30, 10, "text").image(50, 100, 80, 130).read().unread()).isEmpty();
  }

  @Test
  void aPageWithNothingOnItIsEmpty() {
    Page page = sketch.read();

    assertThat(page.kind()).isEqualTo(PageKind.EMPTY);
    assertThat(page.unread()).isEmpty();
  }

  @Test
  void textTurnedIntoOutlinesIsUnread() {
    for (int i = 0; i < 50; i++) {
      sketch.raw("%d 100 m %d 110 %d 110 %d 100 c f", i * 7, i * 7 + 2, i * 7 + 4, i * 7 + 6);
    }

    assertThat(sketch.read().unread())
        .extracting(u -> u.reason())
        .singleElement()
        .asString()
        .contains("outlines");
  }
}
