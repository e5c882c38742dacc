package org.mingzhang.normalizer.dump;

/** What a part of a dump is. */
enum SectionKind {
  /** Running text, headings, lists. */
  PROSE,
  /** A table of money, of which each page may repeat title and header. */
  MONEY_TABLE,
  /** One 项目绩效目标表. */
  PROJECT_FORM,
  /** One 部门（单位）整体绩效目标申报表. */
  UNIT_FORM;

  boolean isForm() {
    return this == PROJECT_FORM || this == UNIT_FORM;
  }
}
