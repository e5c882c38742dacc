package org.mingzhang.normalizer.budget;

import java.util.stream.Stream;

/**
 * The codes printed in a row; each null where none is printed.
 *
 * @param function 功能分类
 * @param economic 部门预算经济分类
 * @param governmentEconomic 政府预算经济分类
 * @param unit the code of a budget unit that stands where codes stand
 */
record Codes(String function, String economic, String governmentEconomic, String unit) {

  static final Codes NONE = new Codes(null, null, null, null);

  Codes with(Classification classification, String code) {
    return switch (classification) {
      case FUNCTION -> new Codes(code, economic, governmentEconomic, unit);
      case ECONOMIC -> new Codes(function, code, governmentEconomic, unit);
      case GOVERNMENT_ECONOMIC -> new Codes(function, economic, code, unit);
    };
  }

  Codes withUnit(String code) {
    return new Codes(function, economic, governmentEconomic, code);
  }

  boolean hasClassification() {
    return primary() != null;
  }

  boolean isEmpty() {
    return unit == null && !hasClassification();
  }

  /** The code by which the rows of its table are nested, or null. */
  String primary() {
    return Stream.of(function, economic, governmentEconomic)
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }
}
