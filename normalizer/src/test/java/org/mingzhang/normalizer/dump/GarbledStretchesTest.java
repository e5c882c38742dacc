package org.mingzhang.normalizer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.schema.Unread;

class GarbledStretchesTest {

  @Test
  void garbledLinesThatBelongToNoFormAreToldWithTheirLines() {
    List<Unread> found =
        GarbledStretches.in(
            lines("本部门共有车辆9辆。", "時竹管理制度", "預算抗行率 テ 95 %", "資金到位率", "満意度 ン 90 %", "社会数益", "其他说明。"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).line()).isEqualTo(2);
    assertThat(found.get(0).reason()).contains("line 5").contains("時竹管理制度");
  }

  @Test
  void aNameInRareCharactersIsNoGarbledText() {
    assertThat(GarbledStretches.in(lines("负责人：陈喆。", "联系人：張三。", "单位构成", "本部门无下属单位。"))).isEmpty();
  }

  private static List<DumpLine> lines(String... texts) {
    List<DumpLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DumpLine(lines.size() + 1, text));
    }
    return lines;
  }
}
