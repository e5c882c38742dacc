package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.Severity;

class FormsTest {

  @Test
  void aYearOfAProjectIsNotMoreThanTheProject() {
    assertThat(new Paper().project("档案费", "50000", "50000", "70000", "70000").findings()).isEmpty();

    List<Finding> findings =
        new Paper().project("档案费", "50000", "50000", "78500", "62800").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("form-year-exceeds-total");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.refs())
                  .containsExactly("/projects/0/previousYearYuan", "/projects/0/previousTotalYuan");
            });
  }

  @Test
  void aScannedFormIsRatherMisread() {
    assertThat(
            new Paper().scanned(0.99).project("档案费", "50000", "50000", "78500", "62800").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("low-confidence"));
  }

  @Test
  void aUnitsFormRoundsTheTableAndAddsUp() {
    Paper paper =
        new Paper()
            .unit("001", "合计=11,671,399", "基本支出=6,171,399", "项目支出=5,500,000")
            .unitForm("单位001", "11671000", "6171000", "5500000");

    assertThat(paper.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(paper.coverage("unit-form-mismatch").holds()).isEqualTo(4);
  }

  @Test
  void aUnitsFormWithAnotherBudgetIsDoubtful() {
    List<Finding> findings =
        new Paper()
            .unit("001", "合计=11,671,399", "基本支出=6,171,399", "项目支出=5,500,000")
            .unitForm("单位001", "11871000", "6371000", "5500000")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.expected()).isEqualByComparingTo("11671399");
            });
  }

  @Test
  void aUnitThatTheTableLacksCannotBeChecked() {
    Paper paper = new Paper().unit("001", "合计=10").unitForm("别的单位", "20000", "10000", "10000");

    assertThat(paper.coverage("unit-form-mismatch").unchecked()).hasSize(1);
  }

  @Test
  void aProjectCostsInProseWhatItsFormSays() {
    assertThat(projects("36万元").findings()).isEmpty();
    assertThat(projects("36万元").coverage("project-prose-mismatch").holds()).isEqualTo(2);

    assertThat(projects("63万元").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.actual()).isEqualByComparingTo("630000");
              assertThat(finding.expected()).isEqualByComparingTo("360000");
            });
  }

  private static Paper projects(String first) {
    return new Paper()
        .project("软件运维服务经费", "360000", "360000", "0", "0")
        .project("办公楼运转经费", "340000", "340000", "0", "0")
        .says("局本级软件运维服务经费", first)
        .says("局本级办公楼运转经费", "34万元");
  }

  @Test
  void aProjectThatProseListsAndNoFormNamesIsDoubtful() {
    List<Finding> findings =
        new Paper()
            .project("软件运维服务经费", "360000", "360000", "0", "0")
            .project("办公大楼运转经费", "340000", "340000", "0", "0")
            .says("局本级软件运维服务经费", "36万元")
            .says("局本级办公楼运转费用", "34万元")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("project-without-form");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.refs()).containsExactly("/statements/1", "/projects/1");
            });
  }

  @Test
  void targetsThatPromiseNothingAreNoted() {
    assertThat(new Paper().target(Operator.AT_LEAST, "95", "%").findings()).isEmpty();
    assertThat(
            new Paper()
                .target(Operator.AT_LEAST, "0", "人")
                .target(Operator.AT_MOST, "100", "%")
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("target-cannot-fail");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.refs()).containsExactly("/indicators/0", "/indicators/1");
            });
  }
}
