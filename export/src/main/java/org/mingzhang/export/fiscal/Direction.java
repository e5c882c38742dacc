package org.mingzhang.export.fiscal;

import java.util.List;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;

/** Where money goes: in or out. */
public enum Direction {
  /** 收入. */
  REVENUE(Side.REVENUE, TableKind.REVENUE),
  /** 支出. */
  EXPENDITURE(Side.EXPENDITURE, TableKind.EXPENDITURE);

  private final Side side;
  private final TableKind own;

  Direction(Side side, TableKind own) {
    this.side = side;
    this.own = own;
  }

  /** The kinds of table that tell all the money of this direction, the most detailed first. */
  List<TableKind> tables() {
    return List.of(own, TableKind.REVENUE_EXPENDITURE);
  }

  /** The side of two-sided tables. */
  Side side() {
    return side;
  }

  /** The word of the contract and of the Fiscal Data Package. */
  public String word() {
    return side == Side.REVENUE ? "revenue" : "expenditure";
  }
}
