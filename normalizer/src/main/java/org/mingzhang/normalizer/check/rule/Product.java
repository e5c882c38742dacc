package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Severity;

/**
 * An amount that must be a quantity times a unit price.
 *
 * @param amount the amount, in yuan
 * @param price the unit price, in yuan
 * @param quantity how many
 * @param quantityRef JSON pointer to the quantity
 */
public record Product(Figure amount, Figure price, BigDecimal quantity, String quantityRef) {

  /** Below this a scanned figure that does not fit is rather our mistake. */
  private static final double SURE = 0.95;

  /** Quantity times price. */
  public BigDecimal expected() {
    return quantity.multiply(price.value());
  }

  /** Whether it comes out but for rounding of price and amount. */
  public boolean holds() {
    BigDecimal slack = price.slack().multiply(quantity.abs()).add(amount.slack());
    return amount.value().subtract(expected()).abs().compareTo(slack) <= 0;
  }

  /**
   * What a rule makes of it.
   *
   * @param rule the rule's id
   * @param mistake the id of its findings
   */
  public Application settled(String rule, String mistake) {
    return holds()
        ? new Application.Holds(rule)
        : new Application.Fails(rule, finding(mistake), List.of(amount.ref(), price.ref()));
  }

  private Finding finding(String rule) {
    boolean ours = isDoubtful(amount) || isDoubtful(price);
    String count = quantity.stripTrailingZeros().toPlainString();
    String expected = amount.print().write(expected());
    Words message =
        new Words(
            amount.place().zh()
                + "印为"
                + amount.print().text()
                + "，数量"
                + count
                + "×单价"
                + price.print().text()
                + "应为"
                + expected
                + (ours ? "，可能是识别错误" : ""),
            amount.place().en()
                + " says "
                + amount.print().text()
                + "; "
                + count
                + " times the price "
                + price.print().text()
                + " is "
                + expected
                + (ours ? "; probably misread" : ""));
    Finding finding =
        new Findings(ours ? "low-confidence" : rule, ours ? Severity.WARNING : Severity.ERROR)
            .of(message, amount.value(), expected(), List.of(amount, price));
    List<String> refs = new ArrayList<>(finding.refs());
    refs.add(quantityRef);
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.expected(),
        finding.actual(),
        finding.difference(),
        refs,
        finding.pages());
  }

  private static boolean isDoubtful(Figure figure) {
    return figure.source() != null
        && figure.source().method() != null
        && figure.source().method() != Method.TEXT
        && figure.source().confidence() < SURE;
  }
}
