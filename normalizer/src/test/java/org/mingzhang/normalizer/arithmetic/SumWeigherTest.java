package org.mingzhang.normalizer.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.glyph.DigitShapes;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.SourceReading;
import org.mingzhang.schema.TableKind;

/** A table of three columns, 合计 = 基本支出 + 项目支出, and of a total over two items. */
class SumWeigherTest {

  private static final List<String> COLUMNS = List.of("合计", "基本支出", "项目支出");
  private static final double READ = 0.95;

  @Test
  void mendsTheDigitThatAllSumsAskFor() {
    Amount mended = weighed(Method.OCR, "200 60 140", "100 70 80").get(2).amounts().get(2);

    assertThat(mended.yuan()).isEqualByComparingTo("30");
    assertThat(mended.source().method()).isEqualTo(Method.FUSED);
    assertThat(mended.source().raw()).isEqualTo("80");
    assertThat(mended.source().confidence()).isBetween(0.9, 0.99);
  }

  @Test
  void takesWhatAnotherReaderReadWhereAllSumsAskForIt() {
    Amount mended = weighed(Method.OCR, "200 60 140", "100 70 7").get(2).amounts().get(2);

    assertThat(mended.yuan()).isEqualByComparingTo("30");
  }

  @Test
  void believesAnAmountLessThatNoReadingMends() {
    List<BudgetLine> lines = weighed(Method.OCR, "200 60 140", "100 70 94");

    assertThat(lines.get(2).amounts().get(2).yuan()).isEqualByComparingTo("94");
    assertThat(lines.get(2).amounts().get(2).source().confidence()).isLessThan(0.6);
  }

  @Test
  void believesMoreWhatSumsConfirm() {
    for (BudgetLine line : weighed(Method.OCR, "200 60 140", "100 70 30")) {
      for (Amount amount : line.amounts()) {
        assertThat(amount.source().confidence()).isGreaterThan(0.99);
      }
    }
  }

  @Test
  void neverBelievesMoreThanTheHeadingOfTheColumn() {
    List<BudgetLine> lines =
        new SumWeigher(column -> 0.6)
            .weigh(table(Method.OCR, 0.57, "200 60 140", "100 70 30"))
            .lines();

    assertThat(lines.get(0).amounts().get(0).source().confidence()).isBetween(0.57, 0.6);
  }

  @Test
  void leavesBornDigitalAmountsAlone() {
    List<BudgetLine> lines = table(Method.TEXT, READ, "200 60 140", "100 70 80");

    assertThat(new SumWeigher(column -> 1).weigh(lines).lines()).isEqualTo(lines);
  }

  @Test
  void leavesAMisprintThatThePagesDigitsConfirm() {
    List<BudgetLine> lines = table(Method.OCR, READ, "200 60 140", "100 70 80");
    Amount printed = lines.get(2).amounts().get(2);
    SourceReading digits = new SourceReading(Method.OCR, DigitShapes.NAME, "80", 1);
    Source source = new Source(1, null, null, "80", Method.OCR, READ, List.of(digits));
    List<Amount> amounts = new ArrayList<>(lines.get(2).amounts());
    amounts.set(2, new Amount(printed.column(), printed.yuan(), source));
    BudgetLine confirmed = lines.get(2).withPlaces(amounts, lines.get(2).source());

    WeighedLines weighed =
        new SumWeigher(column -> 1).weigh(List.of(lines.get(0), lines.get(1), confirmed));

    assertThat(weighed.lines().get(2).amounts().get(2).yuan()).isEqualByComparingTo("80");
    assertThat(weighed.mended()).isEmpty();
  }

  @Test
  void saysWhatItMended() {
    List<BudgetLine> lines = table(Method.OCR, READ, "200 60 140", "100 70 80");

    assertThat(new SumWeigher(column -> 1).weigh(lines).mended())
        .singleElement()
        .satisfies(mended -> assertThat(mended.item()).isEqualTo("事业运行"))
        .satisfies(mended -> assertThat(mended.amount().source().raw()).isEqualTo("80"));
  }

  private static List<BudgetLine> weighed(Method method, String one, String other) {
    return new SumWeigher(column -> 1).weigh(table(method, READ, one, other)).lines();
  }

  /** The total is 300 = 130 + 170; the rows below it are given. */
  private static List<BudgetLine> table(
      Method method, double confidence, String one, String other) {
    return List.of(
        line(Level.TOTAL, "合计", method, confidence, "300 130 170"),
        line(Level.ITEM, "行政运行", method, confidence, one),
        line(Level.ITEM, "事业运行", method, confidence, other));
  }

  private static BudgetLine line(
      Level level, String item, Method method, double confidence, String figures) {
    List<Amount> amounts = new ArrayList<>();
    String[] texts = figures.split(" ");
    for (int i = 0; i < texts.length; i++) {
      List<SourceReading> readings =
          texts[i].equals("7")
              ? List.of(new SourceReading(Method.OCR, "tesseract", "30", 0.6))
              : List.of();
      Source source = new Source(1, null, null, texts[i], method, confidence, readings);
      amounts.add(new Amount(List.of(COLUMNS.get(i)), new BigDecimal(texts[i]), source));
    }
    return new BudgetLine(
        TableKind.EXPENDITURE,
        "部门支出总表",
        level,
        level == Level.ITEM,
        null,
        level == Level.ITEM ? (item.equals("行政运行") ? "2080101" : "2080150") : null,
        null,
        null,
        item,
        null,
        null,
        null,
        amounts,
        null,
        null);
  }
}
