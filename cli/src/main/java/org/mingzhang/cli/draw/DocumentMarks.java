package org.mingzhang.cli.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.UnitTarget;

/** Where the values of a document stand, page by page. */
public final class DocumentMarks {

  private final Map<Integer, List<Mark>> byPage = new HashMap<>();

  /** Collects the places of all values of {@code document} that have one. */
  public DocumentMarks(Disclosure document) {
    for (BudgetLine line : document.budgets()) {
      add(line.source(), "");
      for (Amount amount : line.amounts()) {
        add(amount.source(), amountLabel(amount));
      }
    }
    Stream.of(
            document.projects().stream().map(Project::source),
            document.units().stream().map(UnitTarget::source),
            document.indicators().stream().map(Indicator::source),
            document.statements().stream().map(Statement::source))
        .flatMap(sources -> sources)
        .forEach(source -> add(source, ""));
  }

  /** The marks of a page, 1-based. */
  List<Mark> of(int page) {
    return byPage.getOrDefault(page, List.of());
  }

  private void add(Source source, String label) {
    if (source == null || source.page() == null || source.bbox() == null) {
      return;
    }
    BoundingBox box = source.bbox();
    byPage
        .computeIfAbsent(source.page(), page -> new ArrayList<>())
        .add(new Mark(new Box(box.x0(), box.y0(), box.x1(), box.y1()), source.confidence(), label));
  }

  /** The amount in yuan where it is not simply what is printed. */
  private static String amountLabel(Amount amount) {
    BigDecimal yuan = amount.yuan();
    String printed = amount.source() == null ? null : amount.source().raw();
    if (printed == null) {
      return yuan.toPlainString();
    }
    String digits = printed.replaceAll("[,，\\s]", "");
    boolean same =
        digits.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(digits).compareTo(yuan) == 0;
    return same ? "" : String.format("= %,.2f", yuan);
  }
}
