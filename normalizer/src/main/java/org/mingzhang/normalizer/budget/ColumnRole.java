package org.mingzhang.normalizer.budget;

/** What a column of a money table holds. */
enum ColumnRole {
  /** 类, the first three digits of a code. */
  CLASS_CODE,
  /** 款, the next two digits. */
  SECTION_CODE,
  /** 项, the last two digits. */
  ITEM_CODE,
  /** A whole code in one column. */
  CODE,
  /** The code of a budget unit. */
  UNIT_CODE,
  /** The name of a budget unit beside a label column. */
  UNIT_NAME,
  /** The name of what the row stands for. */
  LABEL,
  /** Money. */
  AMOUNT,
  /** 采购数量. */
  QUANTITY,
  /** 计量单位. */
  MEASURE,
  /** 规格型号. */
  SPECIFICATION,
  /** 采购项目. */
  PROJECT,
  /** 采购目录, 采购品目. */
  CATALOGUE,
  /** Numbers that are neither money nor codes: 行次, 人数, 占比. */
  OTHER_NUMBER,
  /** Words that say nothing about which row it is: 备注, 采购方式. */
  REMARK;

  boolean isCode() {
    return this == CLASS_CODE || this == SECTION_CODE || this == ITEM_CODE || this == CODE;
  }

  boolean isLabel() {
    return this == LABEL || this == PROJECT || this == CATALOGUE;
  }
}
