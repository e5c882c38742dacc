package org.mingzhang.normalizer.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收入71964.43万元|719644300",
        "收入9,066.79万元|90667900",
        "共计1600元|1600",
        "投资1.2亿元|120000000",
        "经费0元|0",
      })
  void givesMoneyExactlyInYuan(String text, BigDecimal yuan) {
    assertThat(FigureScanner.scan(text)).extracting(Figure::yuan).containsExactly(yuan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "编制1767人|1767|人",
        "占29.41%|29.41|%",
        "设备59台（套）|59|台（套）",
        "惠及2.5万人次|25000|人次",
        "提高3个百分点|3|个百分点",
        "增长-5.2%|-5.2|%",
        "标准300元/人|300|元/人",
        "捐款100万美元|1000000|美元",
        "公开信息5500余条|5500|条",
      })
  void givesOtherFiguresInTheBaseUnitOfTheirMeasure(String text, BigDecimal value, String measure) {
    List<Figure> figures = FigureScanner.scan(text);

    assertThat(figures).extracting(Figure::value).containsExactly(value);
    assertThat(figures).extracting(Figure::measure).containsExactly(measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年12月31日",
        "财预〔2017〕98号",
        "见附表11",
        "单价50万元以上的设备",
        "单价100万元（含）以上设备",
        "司法（06款）行政运行（01项）",
        "组织2-3次活动",
        "培训3个月",
        "12333热线",
        "办公桌1.6米",
        "不超过5万元",
        "第2次会议",
      })
  void takesDatesNumbersOfDocumentsLimitsAndRangesForNoFigures(String text) {
    assertThat(FigureScanner.scan(text)).isEmpty();
  }

  @Test
  void leavesOutANumberThatAGapCutsInTwo() {
    assertThat(FigureScanner.scan("收入12 345万元")).isEmpty();
  }
}
