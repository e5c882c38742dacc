package org.mingzhang.extractor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.TableStyle;

class AlignedTableFinderTest {

  private final TableFinder finder = new AlignedTableFinder();

  @Test
  void readsATableHeldTogetherByAlignmentAlone() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "科目").right(300, "2023").right(400, "2024").line();
    sketch.left(50, "工资福利支出").right(300, "1,200.00").right(400, "1,300.50").line();
    sketch.left(50, "会议费").right(300, "3.00").line();
    sketch.left(50, "差旅费").right(300, "15.20").right(400, "7.10").line();

    assertThat(rows(sketch))
        .containsExactly("科目|2023|2024", "工资福利支出|1,200.00|1,300.50", "会议费|3.00|", "差旅费|15.20|7.10");
  }

  @Test
  void readsAThreeLineTableAndLeavesItsNote() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 410).centred(120, "项目").centred(350, "金额").line();
    sketch.rule(40, 410).left(50, "一、基本支出").right(400, "500").line();
    sketch.left(50, "二、项目支出").right(400, "20").line();
    sketch.rule(40, 410).left(50, "注：数字取整").line();

    List<FoundTable> found = finder.find(sketch.page());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).table().style()).isEqualTo(TableStyle.THREE_LINE);
    assertThat(TableText.of(found.get(0).table()))
        .containsExactly("项目|金额", "一、基本支出|500", "二、项目支出|20");
    assertThat(found.get(0).words()).noneMatch(word -> word.text().startsWith("注"));
  }

  @Test
  void goesOnUnderTheLastRulingPastANameThatBeginsOnALineAlone() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 510).left(50, "Occupation").right(400, "Total").right(500, "Women").line();
    sketch.rule(40, 510).left(50, "Total, all ages").right(400, "1,655").right(500, "23.4").line();
    sketch.left(50, "Chief executives").right(400, "985").right(500, "29.9").line();
    sketch.rule(40, 510).left(50, "Senior office and works managers").down(11);
    sketch.left(50, "and related occupations").right(400, "23").right(500, "7.1").line();
    sketch.left(50, "Service occupations").right(400, "24,451").right(500, "57.2").line();
    sketch.line().left(50, "NA Not available. B Base less than 50 persons.");

    assertThat(rows(sketch))
        .containsExactly(
            "Occupation|Total|Women",
            "Total, all ages|1,655|23.4",
            "Chief executives|985|29.9",
            "Senior office and works managers/and related occupations|23|7.1",
            "Service occupations|24,451|57.2");
  }

  @Test
  void goesOnUnderTheLastRulingPastACellSetOnBothSidesOfItsLine() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 510).left(50, "编码").left(150, "单位名称").left(300, "规格").right(500, "金额").line();
    sketch
        .rule(40, 510)
        .left(50, "205")
        .left(150, "商业技师学院")
        .left(300, "办公桌")
        .right(500, "80")
        .line();
    sketch.left(50, "208").left(150, "人才中心").left(300, "办公椅").right(500, "220").down(11);
    sketch.left(300, "办公椅（带万向").down(6);
    sketch.left(50, "208").left(150, "人才中心").right(500, "30").down(6);
    sketch.left(300, "轮）").down(11);
    sketch.left(50, "208").left(150, "职业介绍中心").left(300, "打印机").right(500, "25").line();

    assertThat(rows(sketch))
        .containsExactly(
            "编码|单位名称|规格|金额",
            "205|商业技师学院|办公桌|80",
            "208|人才中心|办公椅|220",
            "208|人才中心|办公椅（带万向/轮）|30",
            "208|职业介绍中心|打印机|25");
  }

  @Test
  void keepsColumnsThatHaveOnlyAHeadOrOneFigure() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "科目名称").centred(250, "合计").centred(330, "基本支出").centred(420, "债务项目");
    sketch.line().left(50, "培训支出").right(270, "181,200").line();
    sketch.left(50, "住房公积金").right(270, "818,614").right(350, "818,614").line();
    sketch.left(50, "取暖费").right(270, "100,238").line();

    assertThat(rows(sketch))
        .containsExactly(
            "科目名称|合计|基本支出|债务项目", "培训支出|181,200||", "住房公积金|818,614|818,614|", "取暖费|100,238||");
  }

  @Test
  void joinsACentredHeadWithTheFiguresSetFlushRightFarFromIt() {
    PageSketch sketch = new PageSketch();
    sketch.centred(100, "项目").centred(400, "金额").line();
    sketch.left(50, "因公出国（境）费用").right(500, "64,000").line();
    sketch.left(50, "公务接待费").right(500, "78,800").line();
    sketch.left(50, "公务用车费").right(500, "366,700").line();

    assertThat(rows(sketch))
        .containsExactly("项目|金额", "因公出国（境）费用|64,000", "公务接待费|78,800", "公务用车费|366,700");
  }

  @Test
  void joinsAHeadingWithTheNamesSetLeftOfItUnderTheMergedOne() {
    PageSketch sketch = new PageSketch();
    sketch.centred(165, "部门预算经济分类").centred(450, "一般公共预算").line();
    sketch.centred(50, "类").centred(90, "款").centred(260, "科目名称");
    sketch.centred(400, "小计").centred(500, "财政拨款").line();
    for (int row = 1; row < 5; row++) {
      sketch.centred(50, "301").centred(90, "0" + row).left(150, "津贴补贴");
      sketch.right(420, "2,845").right(520, "1,746").line();
    }

    assertThat(rows(sketch))
        .startsWith("部门预算经济分类|<|<|一般公共预算|<", "类|款|科目名称|小计|财政拨款", "301|01|津贴补贴|2,845|1,746");
  }

  @Test
  void keepsAnIndentedNameThatGoesOnFlushLeftInOneColumn() {
    PageSketch sketch = new PageSketch();
    sketch.pitch(22).centred(70, "科目编码").centred(160, "科目名称").centred(400, "合计").line();
    for (int row = 1; row < 5; row++) {
      sketch.centred(70, "3010" + row).left(140, "津贴补贴").right(420, "2,845.00").line();
    }
    sketch.left(140, "职工基本医疗保").down(6);
    sketch.centred(70, "30110").right(420, "19.76").down(6);
    sketch.left(120, "险缴费").down(16);
    sketch.centred(70, "30111").left(140, "会议费").right(420, "3.00").line();

    assertThat(rows(sketch))
        .startsWith("科目编码|科目名称|合计", "30101|津贴补贴|2,845.00")
        .endsWith("30110|职工基本医疗保/险缴费|19.76", "30111|会议费|3.00");
  }

  @Test
  void partsFullWidthFiguresFromTheNamesRightOfThem() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "收入项目").right(260, "本年预算").left(264, "支出项目").right(500, "本年预算").line();
    sketch.left(50, "一、拨款收入").right(260, "３７，６２３．４１").left(264, "一、教育支出");
    sketch.right(500, "４５４．７９").line();
    sketch.left(50, "二、事业收入").right(260, "２３０．００").left(264, "卫生健康支出");
    sketch.right(500, "９６．７８").line();

    assertThat(rows(sketch))
        .endsWith("一、拨款收入|３７，６２３．４１|一、教育支出|４５４．７９", "二、事业收入|２３０．００|卫生健康支出|９６．７８");
  }

  @Test
  void readsTheOneCodedRowThatIsLeftForTheLastPageOfATable() {
    PageSketch sketch = new PageSketch();
    sketch.centred(70, "科目编码").centred(160, "单位代码").centred(250, "科目名称");
    sketch.centred(360, "合计").centred(450, "公用经费").line();
    sketch
        .centred(60, "310")
        .centred(160, "356603")
        .left(220, "设备购置")
        .right(380, "98,600.00")
        .line();

    assertThat(rows(sketch))
        .containsExactly("科目编码|单位代码|科目名称|合计|公用经费", "310|356603|设备购置|98,600.00|");
  }

  @Test
  void spreadsMergedHeadingsOverTheColumnsUnderThem() {
    PageSketch sketch = new PageSketch();
    sketch.centred(80, "科目编码").centred(390, "基本支出").down(10);
    sketch.centred(200, "科目名称").centred(300, "合计").down(10);
    sketch.centred(50, "类").centred(80, "款").centred(110, "项");
    sketch.centred(360, "小计").centred(420, "公用经费").line();
    for (int row = 0; row < 4; row++) {
      sketch.centred(50, "205").centred(80, "0" + row).centred(110, "01").left(150, "中等职业教育支出");
      sketch.right(320, "12,845").right(380, "10,746").right(440, "2,099").line();
    }

    assertThat(rows(sketch))
        .startsWith(
            "科目编码|<|<|科目名称|合计|基本支出|<",
            "类|款|项|^|^|小计|公用经费",
            "205|00|01|中等职业教育支出|12,845|10,746|2,099");
  }

  @Test
  void letsRulingsUnderMergedHeadingsTellTheirColumns() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 520).left(150, "Exports").left(330, "Imports").line();
    sketch.rule(140, 310).rule(320, 520);
    sketch
        .left(50, "Country")
        .right(200, "2007")
        .right(300, "2008")
        .right(400, "2007")
        .right(500, "2008");
    sketch.line().rule(40, 520);
    sketch
        .left(50, "Malta")
        .right(200, "1.2")
        .right(300, "2.2")
        .right(400, "3.2")
        .right(500, "4.2")
        .line();
    sketch
        .left(50, "Latvia")
        .right(200, "5.2")
        .right(300, "6.2")
        .right(400, "7.2")
        .right(500, "8.2")
        .line();
    sketch.rule(40, 520);

    assertThat(rows(sketch))
        .containsExactly(
            "|Exports|<|Imports|<",
            "Country|2007|2008|2007|2008",
            "Malta|1.2|2.2|3.2|4.2",
            "Latvia|5.2|6.2|7.2|8.2");
  }

  @Test
  void joinsTheLinesOfAWrappedHeadingAndOfAWrappedName() {
    PageSketch sketch = new PageSketch();
    sketch.centred(300, "商品服务支").centred(420, "资本性").down(10);
    sketch.left(50, "项目").centred(300, "出").centred(420, "支出").line();
    sketch.left(50, "培训支出").right(320, "20.65").right(440, "4.40").line();
    sketch.left(50, "机关事业单位基本养老保险").down(5).right(320, "7.10").right(440, "2.30").down(5);
    sketch.left(50, "缴费支出").line();
    sketch.left(50, "住房公积金").right(320, "5.00").right(440, "1.00").line();

    assertThat(rows(sketch))
        .containsExactly(
            "项目|商品服务支/出|资本性/支出",
            "培训支出|20.65|4.40",
            "机关事业单位基本养老保险/缴费支出|7.10|2.30",
            "住房公积金|5.00|1.00");
  }

  @Test
  void joinsANameInTwoOrThreeLinesThatIsCentredBesideItsFigures() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "科目编码").left(120, "科目名称").right(320, "合计").right(440, "小计").line();
    sketch.left(120, "一般公共服务").down(6).left(50, "201").right(320, "19,006.56").right(440, "8.00");
    sketch.down(6).left(120, "支出").line();
    sketch.left(120, "政府办公厅").down(11).left(50, "20103").left(120, "（室）及相关").right(320, "7.10");
    sketch.right(440, "5.00").down(11).left(120, "机构事务").line();
    sketch.left(50, "20104").left(120, "行政运行").right(320, "5.00").right(440, "5.00").line();
    sketch.left(50, "20105").left(120, "信访事务").right(320, "4.00").right(440, "4.00").line();

    assertThat(rows(sketch))
        .containsExactly(
            "科目编码|科目名称|合计|小计",
            "201|一般公共服务/支出|19,006.56|8.00",
            "20103|政府办公厅/（室）及相关/机构事务|7.10|5.00",
            "20104|行政运行|5.00|5.00",
            "20105|信访事务|4.00|4.00");
  }

  @Test
  void joinsAWrappedLabelByItsWordsWhereLinesAreEvenlySpaced() {
    PageSketch sketch = new PageSketch().pitch(12);
    sketch.left(50, "Item").right(400, "2008").right(500, "2009").line();
    sketch.left(50, "Salaries and benefits").right(400, "1,204").right(500, "1,311").line();
    sketch.left(50, "Maintenance of buildings and").right(400, "88").right(500, "91").line();
    sketch.left(50, "grounds").line();
    sketch.left(50, "Revenue").line();
    sketch.left(50, "Taxes").right(400, "7,300").right(500, "7,911").line();

    assertThat(rows(sketch))
        .containsExactly(
            "Item|2008|2009",
            "Salaries and benefits|1,204|1,311",
            "Maintenance of buildings and/grounds|88|91",
            "Revenue||",
            "Taxes|7,300|7,911");
  }

  @Test
  void cutsANameThatNearlyTouchesItsFigure() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "科目").centred(280, "合计").centred(380, "小计").line();
    sketch.left(50, "住房公积金").right(300, "49.97").right(400, "49.97").line();
    sketch.left(50, "一般行政管理事务公路水路运输机关支出经费").right(300, "1,334.00").right(400, "34.00").line();
    sketch.left(50, "公路建设").right(300, "14.00").right(400, "14.00").line();

    assertThat(rows(sketch)).contains("一般行政管理事务公路水路运输机关支出经费|1,334.00|34.00", "住房公积金|49.97|49.97");
  }

  @Test
  void keepsBothSidesOfATwoSidedTableApart() {
    PageSketch sketch = new PageSketch();
    sketch.centred(160, "收入").centred(420, "支出").line();
    sketch.centred(110, "项目").centred(250, "金额").centred(370, "项目").centred(490, "金额").line();
    sketch
        .left(50, "一、财政拨款")
        .right(300, "24,458.43")
        .left(303, "一、基本支出")
        .right(540, "10,403.11")
        .line();
    sketch.left(50, "二、其他资金").left(303, "二、项目支出").right(540, "12,081.46").line();
    sketch.left(303, "三、单位预留机动经费").right(540, "1,973.86").line();
    sketch.left(80, "合计").right(300, "24,458.43").left(333, "合计").right(540, "24,458.43").line();

    assertThat(rows(sketch))
        .containsExactly(
            "收入|<|支出|<",
            "项目|金额|项目|金额",
            "一、财政拨款|24,458.43|一、基本支出|10,403.11",
            "二、其他资金||二、项目支出|12,081.46",
            "||三、单位预留机动经费|1,973.86",
            "合计|24,458.43|合计|24,458.43");
  }

  @Test
  void reportsAHeadWithoutABody() {
    PageSketch sketch = new PageSketch();
    sketch.centred(80, "科目编码").centred(390, "基本支出").down(11);
    sketch.centred(200, "科目名称").down(7).centred(50, "类").centred(80, "款").centred(110, "项");
    sketch.centred(360, "小计").centred(420, "公用经费").down(60).left(50, "备注：本单位无此项支出。");

    assertThat(rows(sketch)).hasSize(2).first().isEqualTo("科目编码|<|<|科目名称|基本支出|<");
  }

  @Test
  void findsSeveralTablesOnOnePageAndLeavesTheirTitles() {
    PageSketch sketch = new PageSketch();
    for (int table = 0; table < 3; table++) {
      sketch.size(16).centred(300, "一般公共预算支出情况表").line().size(10).right(540, "单位：万元").line();
      sketch.left(50, "项目").right(300, "本年").right(400, "上年").line();
      sketch.left(50, "办公费").right(300, "4.30").right(400, "4.10").line();
      sketch.left(50, "水费").right(300, "2.30").right(400, "1.10").line().line();
    }

    List<FoundTable> found = finder.find(sketch.page());

    assertThat(found).hasSize(3);
    assertThat(found).allMatch(table -> table.table().rowCount() == 3);
  }

  @Test
  void leavesProseAlone() {
    PageSketch sketch = new PageSketch();
    for (int line = 0; line < 30; line++) {
      sketch.left(50, "2017年度本部门支出预算总计 20" + line + ".40 万元，与上年相比增加 3.5 万元，主要原因是人员增加。").line();
    }

    assertThat(finder.find(sketch.page())).isEmpty();
  }

  @Test
  void leavesTwoColumnsOfProseAlone() {
    PageSketch sketch = new PageSketch().pitch(12);
    for (int line = 0; line < 40; line++) {
      sketch.left(50, "the committee notes that public expenditure has");
      sketch.left(310, "member states should continue to monitor outcomes").line();
    }

    assertThat(finder.find(sketch.page())).isEmpty();
  }

  @Test
  void findsATableInOneOfTwoColumnsOfProse() {
    PageSketch sketch = new PageSketch().pitch(12);
    for (int line = 0; line < 30; line++) {
      if (line >= 10 && line < 15) {
        sketch
            .left(50, line == 10 ? "Country" : "Malta")
            .right(200, 1990 + line + "")
            .right(270, line + ".5");
      } else {
        sketch.left(50, "the committee notes that public expenditure has");
      }
      sketch.left(310, "member states should continue to monitor outcomes").line();
    }

    assertThat(rows(sketch)).hasSize(5).allMatch(row -> row.split("\\|", -1).length == 3);
  }

  @Test
  void leavesAListOfContentsAlone() {
    PageSketch sketch = new PageSketch();
    for (int item = 1; item <= 12; item++) {
      sketch
          .left(50, item + ". Chapter on expenditure ....................")
          .right(500, "" + 4 * item)
          .line();
    }

    assertThat(finder.find(sketch.page())).isEmpty();
  }

  @Test
  void leavesNumberedItemsAndSignaturesAlone() {
    PageSketch sketch = new PageSketch();
    for (int item = 1; item <= 8; item++) {
      sketch
          .left(50, "(" + item + ")")
          .left(90, "The measure enters into force on the day of its publication.")
          .line();
    }
    sketch.left(50, "John Smith").left(350, "Anna Kowalska").line();
    sketch.left(50, "Director General").left(350, "Head of Unit").line();

    assertThat(finder.find(sketch.page())).isEmpty();
  }

  private List<String> rows(PageSketch sketch) {
    List<FoundTable> found = finder.find(sketch.page());
    assertThat(found).hasSize(1);
    return TableText.of(found.get(0).table());
  }
}
