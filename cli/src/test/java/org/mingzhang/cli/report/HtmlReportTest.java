package org.mingzhang.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.RuleCoverage;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.TableKind;

class HtmlReportTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror='alert(2)'>{{{style}}}";

  @Test
  void textOfADocumentNeverBecomesMarkup() throws IOException {
    Disclosure document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.ITEM, SCRIPT + IMAGE, "2080101", IMAGE, "10", "b/" + SCRIPT, "5")
            .finding(Severity.ERROR, SCRIPT + IMAGE, "/budgets/0/amounts/0", IMAGE)
            .unread(1, IMAGE)
            .make();

    String page = page(document, LinesOriginal.absent());

    assertThat(page.split("<script", -1)).as("scripts").hasSize(2);
    assertThat(page).doesNotContain("<img", SCRIPT).contains("&lt;script&gt;alert(1)");
  }

  @Test
  void nothingIsLoadedAndOnlyOurScriptAndStyleMayRun() throws IOException {
    String page = page(new TestDocument(TableKind.EXPENDITURE).make(), LinesOriginal.absent());

    assertThat(page)
        .containsPattern("default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-")
        .doesNotContain("unsafe-inline", "style=\"", "onclick", "src=\"http", "href=\"http");
  }

  @Test
  void aFindingIsShownOnThePictureOfItsPageWithThePrintedPageNumber() throws IOException {
    Disclosure document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.TOTAL, "合计", null, "合计", "10")
            .finding(Severity.ERROR, "应为10", "/budgets/0/amounts/0")
            .make();

    String page = page(document, new Pictures());

    assertThat(page).contains("src=\"data:image/jpeg;base64,", "印刷页码 7", "应为10", "in English");
  }

  @Test
  void aTextDumpShowsItsLines() throws IOException {
    Disclosure document =
        new TestDocument(TableKind.EXPENDITURE)
            .rowInLine(3, "合计", "10")
            .finding(Severity.WARNING, "可疑", "/budgets/0/amounts/0")
            .make();

    String page = page(document, LinesOriginal.of(List.of("一", "二", "合计 10", "四")));

    assertThat(page).contains("第 3 行", "<li value=\"3\" class=\"marked\">合计 10</li>", ">四</li>");
  }

  @Test
  void withoutTheOriginalItSaysThatThereAreNoClippings() throws IOException {
    String page = page(new TestDocument(TableKind.EXPENDITURE).make(), LinesOriginal.absent());

    assertThat(page).contains("不附页面截图", "no clippings");
  }

  @Test
  void whatWasNotCheckedAndNotReadIsSaidWithItsReason() throws IOException {
    Disclosure document =
        new TestDocument(TableKind.EXPENDITURE)
            .unread(4, "too dark")
            .unread(5, "too dark")
            .unread(9, "too dark")
            .make();

    String page = page(document, LinesOriginal.absent());

    assertThat(page).contains("第 4–5, 9 页", "too dark", "3 × 缺表", "a table is missing");
  }

  @Test
  void cellsThatAreDoubtfulOrThatFindingsSpeakOfAreMarked() throws IOException {
    Disclosure document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.TOTAL, "合计", null, "合计", "10")
            .finding(Severity.ERROR, "错", "/budgets/0/amounts/0")
            .make();

    assertThat(page(document, LinesOriginal.absent()))
        .containsPattern(
            "<td class=\"n unsure found\" title=\"[^\"]*0.5[^\"]*\">10 <a href=\"#f1\">");
  }

  private static String page(Disclosure document, Original original) throws IOException {
    RuleText rule = new RuleText("r", new Words("合计", "totals"), new Words("表", "a table"));
    CheckReport report =
        new CheckReport(
            document,
            List.of(
                new RuleCoverage(rule, 1, 0, Map.of(new Words("缺表", "a table is missing"), 3))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport(report, original).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** White pages. */
  private static final class Pictures implements Original {
    @Override
    public Optional<Rendered> page(int number, double dpi) {
      return Optional.of(
          new Rendered(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), 1));
    }

    @Override
    public List<String> lines() {
      return List.of();
    }

    @Override
    public Optional<Words> missing() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
