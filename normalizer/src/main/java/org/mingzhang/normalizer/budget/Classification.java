package org.mingzhang.normalizer.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The classifications that code the rows of money tables, and the shape of their codes. */
enum Classification {
  /** 支出功能分类: 类 of three digits from 201 on, 款 and 项 of two each. */
  FUNCTION("2\\d{2}(\\d{2}(\\d{2})?)?"),
  /** 部门预算支出经济分类: 类 301 to 399, 款 of two digits. */
  ECONOMIC("3\\d{2}(\\d{2})?"),
  /** 政府预算支出经济分类: 类 501 to 599, 款 of two digits. */
  GOVERNMENT_ECONOMIC("5\\d{2}(\\d{2})?");

  private final Pattern shape;

  Classification(String shape) {
    this.shape = Pattern.compile(shape);
  }

  boolean fits(String code) {
    return shape.matcher(code).matches();
  }

  /** The classification whose codes look like this one, if any do. */
  static Optional<Classification> byShape(String code) {
    for (Classification classification : values()) {
      if (classification.fits(code)) {
        return Optional.of(classification);
      }
    }
    return Optional.empty();
  }

  /** The classification that a column's header names, if it names one. */
  static Optional<Classification> named(List<String> header) {
    String text = String.join("", header);
    if ((text.contains("政府预算") && text.contains("经济")) || text.contains("政府经济")) {
      return Optional.of(GOVERNMENT_ECONOMIC);
    }
    if (text.contains("经济")) {
      return Optional.of(ECONOMIC);
    }
    return text.contains("功能") ? Optional.of(FUNCTION) : Optional.empty();
  }
}
