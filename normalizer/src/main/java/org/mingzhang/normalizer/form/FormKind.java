package org.mingzhang.normalizer.form;

/** What a target form speaks of. */
public enum FormKind {
  /** 项目绩效目标表. */
  PROJECT,
  /** 部门（单位）整体绩效目标表. */
  UNIT
}
