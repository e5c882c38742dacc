package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Product;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/** A purchase in prose costs its quantity times its unit price. */
public final class ProsePurchases implements Rule {

  static final String ID = "prose-quantity-times-price";

  private static final Words WITHOUT_PRICE =
      new Words("没有单价或金额", "unit price or amount is not stated");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "正文中采购的金额等于数量乘以单价", "a purchase in prose costs its quantity times its unit price"),
        new Words("正文列出的单价、数量和金额", "unit prices, quantities and amounts in prose"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).kind() == StatementKind.QUANTITY && statements.get(i).about() != null) {
        applications.add(application(subject, statements, i));
      }
    }
    return applications;
  }

  private static Application application(Subject subject, List<Statement> statements, int place) {
    Statement quantity = statements.get(place);
    int amount = quantity.about();
    for (int i = 0; i < statements.size(); i++) {
      boolean price =
          statements.get(i).kind() == StatementKind.UNIT_PRICE
              && Objects.equals(statements.get(i).about(), amount);
      if (price && quantity.value() != null && statements.get(amount).yuan() != null) {
        Product product =
            new Product(
                ProseFigures.of(subject, amount),
                ProseFigures.of(subject, i),
                quantity.value(),
                "/statements/" + place);
        return product.settled(ID, "quantity-times-price");
      }
    }
    return new Application.Unchecked(ID, WITHOUT_PRICE);
  }
}
