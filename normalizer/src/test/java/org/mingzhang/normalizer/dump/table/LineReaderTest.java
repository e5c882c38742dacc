package org.mingzhang.normalizer.dump.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;

class LineReaderTest {

  @Test
  void codesNamesAndFiguresAreToldApart() {
    DumpRow row = read("208 01   02   一般行政管理事务（人力资源和社会保障管理事务）26,180,000 26,180,000 ");

    assertThat(row.code()).isEqualTo("2080102");
    assertThat(row.names()).containsExactly("一般行政管理事务（人力资源和社会保障管理事务）");
    assertThat(row.figures()).extracting(Figure::raw).containsExactly("26,180,000", "26,180,000");
  }

  @Test
  void aSecondClassificationIsFoundBehindTheFirstEvenWithoutASpace() {
    DumpRow row = read("301 08 机关事业单位基本养老保险缴费501 02 社会保障缴费_行政 12,375,842");

    assertThat(row.parts())
        .containsExactly(
            new DumpRow.Part("301 08", true),
            new DumpRow.Part("机关事业单位基本养老保险缴费", false),
            new DumpRow.Part("501 02", true),
            new DumpRow.Part("社会保障缴费_行政", false));
  }

  @Test
  void aCodeAloneIsNoAmount() {
    DumpRow row = read("208 05 05");

    assertThat(row.code()).isEqualTo("2080505");
    assertThat(row.figures()).isEmpty();
  }

  @Test
  void twoAmountsThatTouchAreTwo() {
    assertThat(read("打印机 台 2 60,00030,000").figures())
        .extracting(Figure::raw)
        .containsExactly("2", "60,000", "30,000");
  }

  @Test
  void spreadLettersAreOneWordButLevelsOfACodeAreNot() {
    assertThat(LineWords.texts("合    计 2,024,200")).containsExactly("合计", "2,024,200");
    assertThat(LineWords.texts("类 款 项 小计")).containsExactly("类", "款", "项", "小计");
  }

  private static DumpRow read(String text) {
    return LineReader.read(new DumpLine(1, text));
  }
}
