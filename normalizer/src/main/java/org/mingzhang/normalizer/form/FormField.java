package org.mingzhang.normalizer.form;

/** What a label of a form asks for. */
public enum FormField {
  NAME(Content.LINE),
  UNIT_BUDGETING(Content.LINE),
  UNIT_IMPLEMENTING(Content.LINE),
  UNIT_FILING(Content.LINE),
  DEPARTMENT(Content.LINE),
  UNIT_CODE(Content.LINE),
  PURPOSE(Content.LINE),
  MANAGER(Content.LINE),
  CONTACT(Content.LINE),
  PHONE(Content.LINE),
  START(Content.DATE),
  END(Content.DATE),
  PERIOD(Content.DATE),
  TOTAL(Content.MONEY),
  CURRENT_YEAR(Content.MONEY),
  PREVIOUS_TOTAL(Content.MONEY),
  PREVIOUS_YEAR(Content.MONEY),
  OVERVIEW(Content.PROSE),
  BASIS(Content.PROSE),
  NECESSITY(Content.PROSE),
  MEASURES(Content.PROSE),
  PLAN(Content.PROSE),
  REMARK(Content.PROSE),
  OVERALL_GOAL(Content.PROSE),
  ANNUAL_GOAL(Content.PROSE),
  GOAL(Content.PROSE),
  /** 年度主要任务: its value is a block of rows. */
  TASKS(Content.BLOCK),
  FISCAL(Content.MONEY),
  OTHER_FUNDS(Content.MONEY),
  BASIC(Content.MONEY),
  PROJECT(Content.MONEY),
  /** A label whose value the contract does not ask for. */
  OTHER(Content.BLOCK);

  /** The form of a field's value. */
  public enum Content {
    LINE,
    PROSE,
    MONEY,
    DATE,
    BLOCK
  }

  private final Content content;

  FormField(Content content) {
    this.content = content;
  }

  public Content content() {
    return content;
  }
}
