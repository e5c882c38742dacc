package org.mingzhang.normalizer.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Product;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.TableKind;

/** In purchases, the amount is the quantity times the unit price. */
public final class QuantityTimesPrice implements Rule {

  static final String ID = "quantity-times-price";

  private static final Words UNCLEAR =
      new Words("多数行不等于数量乘单价，单价可能另有含义", "most rows are not quantity times price");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("采购金额等于数量乘以单价", "the amount of a purchase is its quantity times its unit price"),
        new Words("有数量和单价的采购表", "a procurement table with quantities and unit prices"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables(TableKind.PROCUREMENT)) {
      List<Product> products = products(table);
      long wrong = products.stream().filter(product -> !product.holds()).count();
      boolean clear = wrong * 2 < products.size() || wrong == 1;
      for (Product product : products) {
        applications.add(
            product.holds() || clear
                ? product.settled(ID, ID)
                : new Application.Unchecked(ID, UNCLEAR));
      }
    }
    return applications;
  }

  private static List<Product> products(Table table) {
    List<Product> products = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.line().procurement() != null && row.line().procurement().quantity() != null) {
        product(table, row).ifPresent(products::add);
      }
    }
    return products;
  }

  private static Optional<Product> product(Table table, Row row) {
    Figure price = null;
    List<Figure> amounts = new ArrayList<>();
    for (int place = 0; place < row.line().amounts().size(); place++) {
      boolean single = row.amount(place).column().stream().anyMatch(h -> h.contains("单价"));
      if (single) {
        price = table.figure(row, place);
      } else {
        amounts.add(table.figure(row, place));
      }
    }
    if (price == null || amounts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal quantity = row.line().procurement().quantity();
    return Optional.of(new Product(amounts.get(0), price, quantity, quantityRef(row)));
  }

  private static String quantityRef(Row row) {
    return "/budgets/" + row.index() + "/procurement/quantity";
  }
}
