package org.mingzhang.normalizer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.normalizer.form.FormResult;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Method;

class LayerFormsTest {

  private static final FormResult NO_OTHERS =
      new FormResult(List.of(), List.of(), List.of(), List.of());

  private static final String[] FORM = {
    "市吸部門 (単位)整体須数日林申扱表",
    "部11(単",
    "位)名称",
    "江州市図弔管",
    "年度履取",
    "目林",
    "一致指林 二象指林 三象指林 指林値 度量単位",
    "寺項資金如化率 ン 100 %",
    "預算調整率 ≪ 5 %"
  };

  @Test
  void valuesOfAGarbledLayerSayThePageAndThePlaceOfTheirLine() {
    LayerForms layer = new LayerForms();

    assertThat(layer.hold(page(7, asRead(), FORM))).isTrue();
    assertThat(layer.release()).isEmpty();

    FormResult forms = layer.finish(NO_OTHERS, List.of());
    assertThat(forms.units()).hasSize(1);
    Indicator last = forms.indicators().get(1);
    assertThat(last.level3()).isEqualTo("预算调整率");
    assertThat(last.value()).isEqualByComparingTo("5");
    assertThat(last.source().page()).isEqualTo(7);
    assertThat(last.source().line()).isNull();
    assertThat(last.source().bbox().y0()).isEqualTo(180);
    assertThat(last.source().raw()).isEqualTo("預算調整率 ≪ 5 %");
    assertThat(last.source().method()).isEqualTo(Method.HIDDEN_TEXT);
  }

  @Test
  void doubtsAboutAGarbledLayerSayThePage() {
    LayerForms layer = new LayerForms();
    layer.hold(page(7, asRead(), FORM));
    layer.release();

    assertThat(layer.finish(NO_OTHERS, List.of()).findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.pages()).containsExactly(7));
  }

  @Test
  void pagesWithoutAFormAreGivenBackInOrder() {
    LayerForms layer = new LayerForms();
    Page first = page(1, asRead(), "く 信 預算", "年 度 履 明");
    Page second = page(2, asRead(), "だ を の", "資金到位率");
    layer.hold(first);
    layer.hold(second);

    assertThat(layer.release()).containsExactly(first, second);
    assertThat(layer.release()).isEmpty();
  }

  @Test
  void aPageThatAnEngineReadOrWhoseLayerIsGoodIsNotHeldBack() {
    LayerForms layer = new LayerForms();
    Box box = new Box(0, 0, 100, 10);
    Reading read = new Reading("预算", ReadingMethod.OCR, 0.9, box, "tesseract", List.of());
    TextLine line = new TextLine("预算", box, 10, List.of(), List.of(read));

    assertThat(layer.hold(page(1, List.of(line), FORM))).isFalse();
    assertThat(layer.hold(page(2, asRead(), "部门（单位）整体绩效目标申报表", "预算调整率 ≤ 5 %"))).isFalse();
  }

  @Test
  void aPageOfWhichTheLayerIsNotToBeReadIsNotHeldBack() {
    assertThat(new LayerForms().hold(page(1, List.of(), FORM))).isFalse();
    assertThat(new LayerForms().hold(page(1, asRead(), FORM))).isTrue();
  }

  /** A line that was read from the layer. */
  private static List<TextLine> asRead() {
    Box box = new Box(0, 0, 100, 10);
    Reading read = new Reading("預算", ReadingMethod.HIDDEN_TEXT, 1, box);
    return List.of(new TextLine("預算", box, 10, List.of(), List.of(read)));
  }

  /** A scanned page under a layer with these lines, twenty points apart. */
  private static Page page(int number, List<TextLine> lines, String... texts) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      double x = 10;
      for (String text : texts[i].split(" ")) {
        Box box = new Box(x, 20 + 20 * i, x + 10 * text.length(), 30 + 20 * i);
        words.add(new Word(text, box, 10, TextDirection.LEFT_TO_RIGHT, true));
        x = box.x1() + 10;
      }
    }
    return new Page(
        number,
        600,
        800,
        PageKind.SCANNED_WITH_TEXT,
        lines,
        List.of(),
        words,
        List.of(),
        List.of(),
        List.of());
  }
}
