package org.mingzhang.cli.report;

import java.util.Locale;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;

/** What findings are about, in the order of the report. */
enum FindingGroup {
  ERROR("矛盾", "Contradictions", "文件上印着的数字自相矛盾。", "The printed figures contradict each other."),
  WARNING("存疑", "Doubtful", "值得看一眼，但不一定有错。", "Worth a look, not necessarily wrong."),
  OURS(
      "识读存疑",
      "Our reading is in doubt",
      "可能是本软件读错，而不是文件有错；请对照原页。",
      "It may be our misreading rather than the document's mistake; compare with the page."),
  INFO("提示", "Notes", "四舍五入可以解释的差异、空表等。", "What rounding explains, empty tables and the like.");

  private static final String OF_OUR_READING = "low-confidence";

  private final String chinese;
  private final String english;
  private final String saysInChinese;
  private final String saysInEnglish;

  FindingGroup(String chinese, String english, String saysInChinese, String saysInEnglish) {
    this.chinese = chinese;
    this.english = english;
    this.saysInChinese = saysInChinese;
    this.saysInEnglish = saysInEnglish;
  }

  /** The group of a finding; one about our reading is never among those about the document. */
  static FindingGroup of(Finding finding) {
    if (finding.rule().equals(OF_OUR_READING)) {
      return OURS;
    }
    return switch (finding.severity()) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  /** Its name in the style sheet. */
  String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its heading. */
  Words title() {
    return new Words(chinese, english);
  }

  /** What its findings mean for the reader. */
  Words says() {
    return new Words(saysInChinese, saysInEnglish);
  }
}
