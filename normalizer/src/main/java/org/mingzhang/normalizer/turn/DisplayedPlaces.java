package org.mingzhang.normalizer.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.UnitTarget;
import org.mingzhang.schema.Unread;

/** Takes the places of values on turned pages back to the pages as displayed. */
public final class DisplayedPlaces {

  private final Map<Integer, Turn> turns = new HashMap<>();

  /** Remembers how a page, as displayed, is turned. */
  public void hear(Page page) {
    if (page.turn() != 0) {
      turns.put(page.number(), Turn.upright(page));
    }
  }

  /** Lines of budget tables with their places as displayed. */
  public List<BudgetLine> lines(List<BudgetLine> lines) {
    return turns.isEmpty() ? lines : lines.stream().map(this::line).toList();
  }

  /** Projects with their places as displayed. */
  public List<Project> projects(List<Project> projects) {
    return turns.isEmpty()
        ? projects
        : projects.stream().map(p -> p.withSource(displayed(p.source()))).toList();
  }

  /** Unit targets with their places as displayed. */
  public List<UnitTarget> units(List<UnitTarget> units) {
    return turns.isEmpty()
        ? units
        : units.stream().map(u -> u.withSource(displayed(u.source()))).toList();
  }

  /** Indicators with their places as displayed. */
  public List<Indicator> indicators(List<Indicator> indicators) {
    return turns.isEmpty()
        ? indicators
        : indicators.stream().map(i -> i.withSource(displayed(i.source()))).toList();
  }

  /** Statements with their places as displayed. */
  public List<Statement> statements(List<Statement> statements) {
    return turns.isEmpty()
        ? statements
        : statements.stream().map(s -> s.withSource(displayed(s.source()))).toList();
  }

  /** Unread parts with their places as displayed. */
  public List<Unread> unread(List<Unread> unread) {
    return turns.isEmpty()
        ? unread
        : unread.stream()
            .map(u -> new Unread(u.page(), displayed(u.page(), u.bbox()), u.reason()))
            .toList();
  }

  private BudgetLine line(BudgetLine line) {
    List<Amount> amounts =
        line.amounts().stream()
            .map(a -> new Amount(a.column(), a.yuan(), displayed(a.source())))
            .toList();
    return line.withPlaces(amounts, displayed(line.source()));
  }

  private Source displayed(Source source) {
    if (source == null || source.page() == null || !turns.containsKey(source.page())) {
      return source;
    }
    return new Source(
        source.page(),
        displayed(source.page(), source.bbox()),
        source.line(),
        source.raw(),
        source.method(),
        source.confidence(),
        source.readings());
  }

  private BoundingBox displayed(int page, BoundingBox box) {
    Turn turn = turns.get(page);
    if (turn == null || box == null) {
      return box;
    }
    Box turned = turn.displayed(new Box(box.x0(), box.y0(), box.x1(), box.y1()));
    return new BoundingBox(turned.x0(), turned.y0(), turned.x1(), turned.y1());
  }
}
