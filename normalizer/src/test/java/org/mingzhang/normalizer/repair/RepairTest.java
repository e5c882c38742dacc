package org.mingzhang.normalizer.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {

  private static final Repair REPAIR = Repair.standard();

  @Test
  void givesLookAlikesAndVariantsBackAsWhatWasPrinted() {
    RepairedLine line = REPAIR.repair("預算執行率達成情況和須数目林");

    assertThat(line.text()).isEqualTo("预算执行率达成情况和绩效目标");
    assertThat(line.changes())
        .filteredOn(change -> change.read().equals("預"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.printed()).isEqualTo("预");
              assertThat(change.reason()).isEqualTo(Reason.VARIANT);
              assertThat(change.probability()).isGreaterThan(0.9);
            });
  }

  @Test
  void joinsCharactersThatWereReadInPieces() {
    RepairedLine line = REPAIR.repair("部|]預算恵額 (万元 ) 1167.1");

    assertThat(line.text()).isEqualTo("部门预算总额 (万元 ) 1167.1");
    assertThat(line.changes())
        .filteredOn(change -> change.read().equals("|]"))
        .singleElement()
        .extracting(Change::reason)
        .isEqualTo(Reason.SPLIT);
  }

  @Test
  void readsTheSignsOfBounds() {
    assertThat(REPAIR.repair("寺項資金如化率 ン95%").text()).isEqualTo("专项资金细化率 ≥95%");
    assertThat(REPAIR.repair("預算調整率 ≪ 5%").text()).isEqualTo("预算调整率 ≤ 5%");
  }

  @Test
  void tellsAProbabilityForEachCharacterOfTheText() {
    RepairedLine line = REPAIR.repair("部l]須数坪伶完成率 ン 100 %");

    assertThat(line.probabilities()).hasSameSizeAs(line.text().chars().boxed().toList());
    assertThat(line.probabilities()).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
  }

  @Test
  void placesChangesInTheLineAsItWasRead() {
    String read = "満意度 培り|1人員満意度 >100 %";

    for (Change change : REPAIR.repair(read).changes()) {
      assertThat(read.substring(change.start(), change.end())).isEqualTo(change.read());
    }
  }

  @Test
  void leavesGoodTextAsItIs() {
    for (String line :
        List.of(
            "贯彻执行国家、省和市社会保险的方针、政策和法律、法规、规章。",
            "项目负责人 李姳慧 联系人 薛伟",
            "硬件故障发生数 <2",
            "2080101 行政运行 1,234.56 1,200.00 34.56",
            "The quick brown fox",
            "")) {
      RepairedLine repaired = REPAIR.repair(line);
      assertThat(repaired.text()).isEqualTo(line);
      assertThat(repaired.changes()).isEmpty();
    }
  }

  @Test
  void believesThePageWhereALineAloneSaysLittle() {
    RepairedLine line =
        REPAIR.repair(List.of("資金来源:(1)財政性資金", "年度履取", "目林", "預算編制完整性 定性指林")).get(2);

    assertThat(line.text()).isEqualTo("目标");
    assertThat(REPAIR.repair(List.of("资金来源", "年度履职", "目林", "预算编制完整性")).get(2).text())
        .isEqualTo("目林");
  }

  @Test
  void neverChangesAFigureIntoAnother() {
    String read = "預算調整率 ≪ 1234567890 和 9.87%";

    assertThat(REPAIR.repair(read).text()).contains("1234567890").contains("9.87%");
  }

  @Test
  void leavesPointsAndCommasOfNumbersWhereTheyAre() {
    String read = "預算総額 12,96 和 12.96 和 1,234,567.89";

    assertThat(REPAIR.repair(read).text())
        .contains("12,96")
        .contains("12.96")
        .contains("1,234,567.89");
  }

  @Test
  void leavesWordsOfLatinLettersAsTheyAre() {
    assertThat(REPAIR.repair("力参保単位友放UKey和数字延期").text()).contains("UKey");
  }

  @Test
  void leavesLeadersOfTablesOfContentsAsTheyAre() {
    List<String> contents =
        List.of(
            "一、部门主要职能   ………………………………………………………………………",
            "二、部门机构设置   ………………………………………………………………………",
            "三、名词解释 ………………………………………………………………………………");

    assertThat(REPAIR.repair(contents)).extracting(RepairedLine::text).isEqualTo(contents);
  }

  @Test
  void dropsSpecksBeforeALine() {
    RepairedLine line = REPAIR.repair("‐資金管理規疱性指林");

    assertThat(line.text()).isEqualTo("资金管理规范性指标");
    assertThat(line.changes().get(0).reason()).isEqualTo(Reason.NOISE);
  }

  @Test
  void wantsAProbabilityToBeOne() {
    assertThatThrownBy(() -> REPAIR.repair("目林", 1.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
