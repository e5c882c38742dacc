package org.mingzhang.normalizer.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "719,644,315|719644315",
        "1，234.50|1234.50",
        "１,２３４．５|1234.5",
        "-1,234.5|-1234.5",
        "－12.3|-12.3",
        "−7|-7",
        "- 12.30|-12.30",
        "△12|-12",
        "▲ 1,200.00|-1200.00",
        "(1,234)|-1234",
        "（1,234.00）|-1234.00",
        "0|0",
        "0.00|0.00",
        ".50|0.50",
        "1, 234|1234",
        "719,6 44,315|719644315",
        "12 .34|12.34",
        "￥1,000|1000",
        "1559.44|1559.44"
      })
  void readsAnAmountExactly(String printed, BigDecimal value) {
    assertThat(NumberReader.read(printed)).isEqualTo(new PrintedNumber.Amount(value, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "-", "--", "——", "－", "/", "\n"})
  void takesNothingAndDashesAsBlank(String printed) {
    assertThat(NumberReader.read(printed)).isEqualTo(new PrintedNumber.Blank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 34",
        "1,234 567",
        "12\n34",
        "123,456.7 8",
        "1,23,456",
        "1.2.3",
        "95%",
        "5人",
        "（一）",
        "(1)",
        "1e5",
        "12-34",
        "合计",
        "1,2345",
        "5."
      })
  void rejectsWhatIsNoNumberOrCouldBeTwo(String printed) {
    assertThat(NumberReader.read(printed)).isInstanceOf(PrintedNumber.NotANumber.class);
  }

  @Test
  void joinsANumberBrokenOverTwoLines() {
    assertThat(NumberReader.read("719,644,31\n5"))
        .isEqualTo(new PrintedNumber.Amount(new BigDecimal("719644315"), null));
  }

  @Test
  void keepsTheUnitPrintedBehindANumber() {
    assertThat(NumberReader.read("618万元"))
        .isEqualTo(new PrintedNumber.Amount(new BigDecimal("618"), MoneyUnit.TEN_THOUSAND));
    assertThat(((PrintedNumber.Amount) NumberReader.read("3,000.00 元")).yuan(MoneyUnit.MILLION))
        .isEqualTo("3000.00");
    assertThat(NumberReader.read("1151.7万"))
        .isEqualTo(new PrintedNumber.Amount(new BigDecimal("1151.7"), MoneyUnit.TEN_THOUSAND));
  }

  @Test
  void readsBackEveryFormattedAmount() {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    Random random = new Random(46001);
    for (int run = 0; run < 2000; run++) {
      BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), 2);
      assertThat(NumberReader.read(format.format(value)))
          .isEqualTo(new PrintedNumber.Amount(value, null));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位：万元|TEN_THOUSAND",
        "金额单位：元|YUAN",
        "（单位:万元）|TEN_THOUSAND",
        "单位：人民币万元|TEN_THOUSAND",
        "预算数（万元）|TEN_THOUSAND",
        "部门预算总额（万元|TEN_THOUSAND",
        "部门：某局 单位： 元|YUAN",
        "单位：千元|THOUSAND",
        "单位:百万元|MILLION",
        "单位：亿元|HUNDRED_MILLION",
        "万元|TEN_THOUSAND"
      })
  void findsTheStatedUnit(String printed, MoneyUnit unit) {
    assertThat(MoneyUnit.statedIn(printed)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位名称", "2021年预算5万元", "单位：元/月", "（万美元）", "编制单位：某局", "元月"})
  void findsNoUnitWhereNoneIsStated(String printed) {
    assertThat(MoneyUnit.statedIn(printed)).isEmpty();
  }

  @Test
  void multipliesOutToYuanWithoutExponents() {
    assertThat(MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal("1559.44")).toPlainString())
        .isEqualTo("15594400");
    assertThat(MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal("3"))).isEqualTo("30000");
    assertThat(MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal("0.123456"))).isEqualTo("1234.56");
  }
}
