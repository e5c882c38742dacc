package org.mingzhang.schema;

import java.math.BigDecimal;

/**
 * What a procurement row (政府采购) buys.
 *
 * @param project 采购项目, or null
 * @param catalogue 采购目录, or null
 * @param specification 规格, or null
 * @param unitOfMeasure 计量单位, or null
 * @param quantity 采购数量, or null
 */
public record Procurement(
    String project,
    String catalogue,
    String specification,
    String unitOfMeasure,
    BigDecimal quantity) {

  public Procurement {
    quantity = PlainDecimal.of(quantity);
  }
}
