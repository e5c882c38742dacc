package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;

class WordsTest {

  @Test
  void aWordHasItsTextItsSizeAndItsEmBox() {
    Word word = PdfSketch.page(400, 300).text(50, 100, 10, "预算").words().get(0);

    assertThat(word.text()).isEqualTo("预算");
    assertThat(word.fontSize()).isCloseTo(10, within(1e-4));
    assertThat(word.direction()).isEqualTo(TextDirection.LEFT_TO_RIGHT);
    assertThat(word.hidden()).isFalse();
    assertBox(word.box(), 50, 91.2, 70, 101.2);
  }

  /** The word stands 50 from the left and 100 from the top of a page 400 wide and 300 high. */
  @ParameterizedTest
  @CsvSource({
    "0,   LEFT_TO_RIGHT,  50,  91.2,  70, 101.2",
    "90,  TOP_TO_BOTTOM, 198.8, 50, 208.8, 70",
    "180, RIGHT_TO_LEFT, 330, 198.8, 350, 208.8",
    "270, BOTTOM_TO_TOP,  91.2, 330, 101.2, 350",
    "-90, BOTTOM_TO_TOP,  91.2, 330, 101.2, 350"
  })
  void aTurnedPageIsMeasuredAsItIsDisplayed(
      int degrees, TextDirection direction, double x0, double y0, double x1, double y1) {
    Page page = PdfSketch.page(400, 300).rotated(degrees).text(50, 100, 10, "预算").read();

    boolean turned = degrees % 180 != 0;
    assertThat(page.width()).isEqualTo(turned ? 300 : 400);
    assertThat(page.height()).isEqualTo(turned ? 400 : 300);
    assertThat(page.words().get(0).direction()).isEqualTo(direction);
    assertBox(page.words().get(0).box(), x0, y0, x1, y1);
  }

  @Test
  void aCropBoxMovesTheOriginAndDropsWhatIsOutside() {
    Page page =
        PdfSketch.page(400, 300)
            .cropped(40, 80, 240, 280)
            .text(50, 100, 10, "内")
            .text(10, 100, 10, "外")
            .read();

    assertThat(page.width()).isEqualTo(200);
    assertThat(page.words()).hasSize(1);
    assertBox(page.words().get(0).box(), 10, 11.2, 20, 21.2);
  }

  @Test
  void aCropBoxOnATurnedPageMovesTheOriginAsDisplayed() {
    Page page =
        PdfSketch.page(400, 300)
            .cropped(40, 80, 240, 280)
            .rotated(90)
            .text(50, 100, 10, "内")
            .read();

    assertBox(page.words().get(0).box(), 178.8, 10, 188.8, 20);
  }

  @Test
  void scaledTextHasTheSizeThatIsDisplayed() {
    Word word =
        PdfSketch.page(400, 300)
            .raw("q 0.05 0 0 0.05 0 0 cm")
            .text(0, 0, 200, "大")
            .raw("Q")
            .words()
            .get(0);

    assertThat(word.fontSize()).isCloseTo(10, within(1e-4));
  }

  @Test
  void textThatIsNotPaintedIsHidden() {
    List<Word> words =
        PdfSketch.page(400, 300).raw("3 Tr").text(50, 100, 10, "hidden").read().words();

    assertThat(words).singleElement().matches(Word::hidden);
  }

  @Test
  void textWithoutOpacityIsHidden() {
    List<Word> words =
        PdfSketch.page(400, 300).raw("/Clear gs").text(50, 100, 10, "hidden").read().words();

    assertThat(words).singleElement().matches(Word::hidden);
  }

  @Test
  void textUnderAPageFillingPictureIsHidden() {
    List<Word> words =
        PdfSketch.page(400, 300)
            .text(50, 100, 10, "below")
            .image(0, 0, 400, 300)
            .text(50, 200, 10, "above")
            .read()
            .words();

    assertThat(words)
        .extracting(Word::text, Word::hidden)
        .containsExactly(tuple("below", true), tuple("above", false));
  }

  @Test
  void textShowsThroughAStencilOverThePage() {
    List<String> texts =
        PdfSketch.page(400, 300)
            .text(50, 100, 10, "below")
            .raw("q 400 0 0 300 0 0 cm BI /W 1 /H 1 /IM true /BPC 1 ID 0\nEI Q")
            .texts();

    assertThat(texts).containsExactly("below");
  }

  @Test
  void textWhollyOutsideItsClipIsHidden() {
    PdfSketch sketch = PdfSketch.page(400, 300);
    List<String> texts =
        sketch
            .raw("q %s W n", sketch.rectangle(40, 80, 140, 110))
            .text(50, 100, 10, "shown")
            .text(50, 200, 10, "clipped")
            .raw("Q")
            .text(50, 250, 10, "after")
            .texts();

    assertThat(texts).containsExactly("shown", "after");
  }

  @Test
  void aNameCutOffByItsClipStaysWhole() {
    PdfSketch sketch = PdfSketch.page(400, 300);
    List<String> texts =
        sketch
            .raw("q %s W n", sketch.rectangle(40, 80, 100, 110))
            .text(50, 100, 10, "社会保障和就业支出")
            .raw("Q")
            .texts();

    assertThat(texts).containsExactly("社会保障和就业支出");
  }

  @Test
  void aClipWithoutAPathClipsNothing() {
    assertThat(PdfSketch.page(400, 300).raw("W n").text(50, 100, 10, "shown").texts())
        .containsExactly("shown");
  }

  @Test
  void boldFakedByDrawingTwiceIsReadOnce() {
    List<String> texts =
        PdfSketch.page(400, 300).text(50, 100, 10, "合计").text(50.3, 100, 10, "合计").texts();

    assertThat(texts).containsExactly("合计");
  }

  @Test
  void equalFiguresSideBySideAreNotTakenForBold() {
    assertThat(PdfSketch.page(400, 300).text(50, 100, 10, "1000011").texts())
        .containsExactly("1000011");
  }

  @Test
  void textDrawnGlyphByGlyphIsOneWord() {
    assertThat(PdfSketch.page(400, 300).textByGlyph(50, 100, 10, "一般公共预算").texts())
        .containsExactly("一般公共预算");
  }

  @Test
  void aNumberThatTouchesTheNameBeforeItStaysApart() {
    List<String> texts =
        PdfSketch.page(400, 300).text(50, 100, 10, "行政运行").text(90, 100, 10, "18338063").texts();

    assertThat(texts).containsExactly("行政运行", "18338063");
  }

  @Test
  void aGapEndsAWord() {
    List<String> texts =
        PdfSketch.page(400, 300).raw("BT /F 10 Tf 50 200 Td [(12) -400 (34)] TJ ET").texts();

    assertThat(texts).containsExactly("12", "34");
  }

  @Test
  void kerningDoesNotEndAWord() {
    List<String> texts =
        PdfSketch.page(400, 300).raw("BT /F 10 Tf 50 200 Td [(12) -60 (34)] TJ ET").texts();

    assertThat(texts).containsExactly("1234");
  }

  @Test
  void aSpaceEndsAWordAndStandsInItsLine() {
    Page page = PdfSketch.page(400, 300).text(50, 100, 10, "two words").read();

    assertThat(page.words()).extracting(Word::text).containsExactly("two", "words");
    assertThat(page.lines()).extracting(TextLine::text).containsExactly("two words");
  }

  @Test
  void textThatLeansIsAWatermarkAndLeftOut() {
    assertThat(
            PdfSketch.page(400, 300).raw("BT /F 40 Tf 1 1 -1 1 100 100 Tm (draft) Tj ET").texts())
        .isEmpty();
  }

  @Test
  void textInAnUprightFontRunsDown() {
    List<Word> words =
        PdfSketch.page(400, 300).raw("BT /V 10 Tf 100 250 Td <987976EE540D79F0> Tj ET").words();

    assertThat(words)
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.text()).isEqualTo("项目名称");
              assertThat(w.direction()).isEqualTo(TextDirection.TOP_TO_BOTTOM);
              assertBox(w.box(), 95, 50, 105, 90);
            });
  }

  @Test
  void aPageWhoseFontTellsNoCharactersIsUnread() {
    Page page = PdfSketch.page(400, 300).raw("BT /X 10 Tf 50 200 Td <000100020003> Tj ET").read();

    assertThat(page.unread())
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.box()).isEqualTo(page.box());
              assertThat(u.reason()).contains("which characters");
            });
  }

  @Test
  void oneUnknownCharacterMakesItsWordUnread() {
    Page page =
        PdfSketch.page(400, 300)
            .text(50, 50, 10, "1234567890")
            .raw("BT /X 10 Tf 50 200 Td <0001> Tj ET")
            .read();

    assertThat(page.words()).extracting(Word::text).containsExactly("1234567890", "\uFFFD");
    assertThat(page.unread())
        .extracting(UnreadRegion::box)
        .containsExactly(page.words().get(1).box());
  }

  private static void assertBox(Box box, double x0, double y0, double x1, double y1) {
    assertThat(new double[] {box.x0(), box.y0(), box.x1(), box.y1()})
        .containsExactly(new double[] {x0, y0, x1, y1}, within(1e-3));
  }
}
