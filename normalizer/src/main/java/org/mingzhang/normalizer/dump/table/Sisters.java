package org.mingzhang.normalizer.dump.table;

import java.util.List;

/**
 * What other tables of the document say of the same money.
 *
 * @param named by the names of rows
 * @param basic of basic expenditure by economic class
 */
record Sisters(List<NamedAmounts> named, List<CodedAmounts> basic) {
  Sisters {
    named = List.copyOf(named);
    basic = List.copyOf(basic);
  }
}
