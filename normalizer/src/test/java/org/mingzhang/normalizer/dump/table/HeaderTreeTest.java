package org.mingzhang.normalizer.dump.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;

class HeaderTreeTest {

  private static final HeadingBook BOOK = HeadingBook.standard();
  private static final String EXPENDITURE =
      "科目编码(类 款 项) 单位（科目名称） 合计 基本支出(小计 工资福利支出 对个人和家庭的补助支出 商品服务支出 资本性支出)"
          + " 项目支出(小计 社会事业和经济发展项目 债务项目)";

  @Test
  void wordsBrokenOverLinesAreMadeWholeAndStandUnderTheirGroup() {
    assertThat(
            tree(
                "科目编码",
                "单位（科目名称） 合计",
                "基本支出 项目支出",
                "类 款 项 小计 工资福利支出",
                "对个人和家庭",
                "的补助支出",
                "商品服务支出",
                "资本性支",
                "出",
                "小计",
                "社会事业和经",
                "济发展项目",
                "债务项目"))
        .isEqualTo(EXPENDITURE);
  }

  @Test
  void groupsPrintedBehindTheirColumnsStandOverThemAllTheSame() {
    assertThat(
            tree(
                "类 款 项",
                "科目编码",
                "单位（科目名称） 合计",
                "小计 工资福利支出",
                "对个人和家",
                "庭的补助支",
                "出",
                "商品服务支",
                "出",
                "资本性支",
                "出",
                "基本支出",
                "小计",
                "社会事业和",
                "经济发展项",
                "目",
                "债务项目",
                "项目支出"))
        .isEqualTo(EXPENDITURE);
  }

  @Test
  void wordsOfNeighboursThatAreBrokenOnTheSameLinesAreNotMixed() {
    assertThat(HeaderWords.of(lines("商品服务支 资本性支", "出 出"), BOOK)).containsExactly("商品服务支出", "资本性支出");
  }

  @Test
  void theColumnsOfAGroupAddUpToItsSum() {
    List<HeadCell> top = HeaderTree.of(List.of("合计", "一般公共预算", "政府性基金预算", "小计", "其中:财政拨款"), BOOK);

    AmountColumns columns = AmountColumns.of(top);

    assertThat(columns.names()).containsExactly("合计", "一般公共预算", "其中:财政拨款", "政府性基金预算");
    assertThat(columns.sums()).containsExactly(new AmountColumns.Sum(0, List.of(1, 3)));
    assertThat(columns.parts()).containsExactly(new AmountColumns.Part(2, 1));
  }

  private static String tree(String... texts) {
    return told(HeaderTree.of(HeaderWords.of(lines(texts), BOOK), BOOK));
  }

  private static String told(List<HeadCell> cells) {
    return cells.stream()
        .map(c -> c.text() + (c.children().isEmpty() ? "" : "(" + told(c.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private static List<DumpLine> lines(String... texts) {
    List<DumpLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DumpLine(lines.size() + 1, text));
    }
    return lines;
  }
}
