package org.mingzhang.normalizer.form;

/** What a column of a block of rows holds. */
public enum Role {
  LEVEL1,
  LEVEL2,
  LEVEL3,
  TARGET,
  REACHED,
  DIRECTION,
  MEASURE,
  IGNORED,
  PROJECT_NAME,
  PROJECT_UNIT,
  PROJECT_UNIT_CODE,
  PROJECT_AMOUNT,
  PROJECT_GOAL,
  TASK_NAME,
  TASK_CONTENT,
  TASK_TOTAL,
  TASK_FISCAL,
  TASK_OTHER
}
