package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.schema.Operator;

class TargetReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "≥95%||AT_LEAST|95|%",
        "＝100||EQUAL|100|-",
        "=100 %||EQUAL|100|%",
        ">=95|%|AT_LEAST|95|%",
        "≧９５．５％||AT_LEAST|95.5|%",
        "≤0|%|AT_MOST|0|%",
        ">2300||GREATER|2300|-",
        "<0.02%||LESS|0.02|%",
        "100%||-|100|%",
        "2000||-|2000|-",
        "60|%|-|60|%",
        "0元||-|0|元",
        "≤3000元、平方米||AT_MOST|3000|元、平方米",
        "≤2900元/月||AT_MOST|2900|元/月",
        "≥5人（平方米等)||AT_LEAST|5|人（平方米等)",
        "≥10万份||AT_LEAST|100000|份",
        "≥10万|份|AT_LEAST|100000|份",
        "≥10|万份|AT_LEAST|100000|份",
        "≥4万||AT_LEAST|40000|-",
        "≤618万元||AT_MOST|6180000|元",
        "≤1.5|亿元|AT_MOST|150000000|元",
        "≥1次/年||AT_LEAST|1|次/年",
        "≥1,600人||AT_LEAST|1600|人",
        "≥95%|百分比|AT_LEAST|95|%",
        "=3 座||EQUAL|3|座",
        "=1|定性指标|EQUAL|1|-"
      })
  void readsANumberWithItsSignAndMeasure(
      String target, String measure, Operator operator, BigDecimal value, String base) {
    assertThat(TargetReader.read("", target, measure))
        .isEqualTo(new IndicatorTarget.Quantity(operator, value, base));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"≥|95|%|AT_LEAST", "大于等于|95|%|AT_LEAST", "=|95%||EQUAL", "正向|95|%|"})
  void takesTheSignFromAColumnOfItsOwn(
      String direction, String target, String measure, Operator operator) {
    assertThat(TargetReader.read(direction, target, measure))
        .isEqualTo(new IndicatorTarget.Quantity(operator, new BigDecimal("95"), "%"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "合规",
        "低于48小时",
        "95%以上",
        "90%-95%",
        "八月底前完成培训工作",
        "2021年",
        "12月底前",
        "1:1",
        "≥90%且≤95%",
        "不低于90%",
        "7×24小时",
        "±5%",
        "100%完成，无遗漏",
        "1,23"
      })
  void leavesWordsAndRangesAsText(String target) {
    assertThat(TargetReader.read("", target, "")).isEqualTo(new IndicatorTarget.Quality(target));
    assertThat(TargetReader.read("", target, "定性指标"))
        .isEqualTo(new IndicatorTarget.Quality(target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"≥ %||", "≥||", "≥||%", "|≥|", "|≥|%", "≤人||"})
  void seesASignWithoutANumber(String target, String direction, String measure) {
    assertThat(TargetReader.read(direction, target, measure))
        .isEqualTo(new IndicatorTarget.SignOnly());
  }

  @Test
  void seesABlankTarget() {
    assertThat(TargetReader.read("", "", "%")).isEqualTo(new IndicatorTarget.Blank());
    assertThat(TargetReader.read(null, null, null)).isEqualTo(new IndicatorTarget.Blank());
  }

  @Test
  void readsBackEveryNumberInCellsOfItsOwnAsInOne() {
    String[] signs = {"≥", "≤", "=", ">", "<"};
    String[] measures = {"%", "人", "人次", "万元", "个", "元/月", "平方米"};
    Random random = new Random(747);
    for (int run = 0; run < 1000; run++) {
      String sign = signs[random.nextInt(signs.length)];
      String number =
          BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)).toPlainString();
      String measure = measures[random.nextInt(measures.length)];
      assertThat(TargetReader.read(sign, number, measure))
          .isInstanceOf(IndicatorTarget.Quantity.class)
          .isEqualTo(TargetReader.read("", sign + number + measure, ""))
          .isEqualTo(TargetReader.read("", sign + number, measure));
    }
  }
}
