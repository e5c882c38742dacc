package org.mingzhang.normalizer.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GarblednessTest {

  private static final Repair REPAIR = Repair.standard();

  @Test
  void garbledTextIsSeenAndMeasured() {
    Garbledness page =
        Garbledness.of(REPAIR.repair(List.of("預算和財雰管理", "預算編制完整性 完整 定性指林", "年度履取目林")));

    assertThat(page.probability()).isGreaterThan(0.9);
    assertThat(page.extent()).isBetween(0.2, 0.8);
  }

  @Test
  void goodTextIsNotGarbled() {
    Garbledness page = Garbledness.of(REPAIR.repair(List.of("预算和财务管理", "预算编制完整性 完整 定性指标")));

    assertThat(page.probability()).isLessThan(0.01);
    assertThat(page.extent()).isZero();
  }

  @Test
  void aCellIsMeasuredAlone() {
    assertThat(Garbledness.of(REPAIR.repair("須数盗控完成率")).probability()).isGreaterThan(0.5);
    assertThat(Garbledness.of(REPAIR.repair("1,234.56")).probability()).isLessThan(0.5);
  }

  @Test
  void nothingIsNotGarbled() {
    assertThat(Garbledness.of(List.of())).isEqualTo(Garbledness.NONE);
    assertThat(Garbledness.of(REPAIR.repair(" "))).isEqualTo(Garbledness.NONE);
  }
}
