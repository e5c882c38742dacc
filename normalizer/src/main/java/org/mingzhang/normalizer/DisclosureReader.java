package org.mingzhang.normalizer;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.normalizer.budget.BudgetReader;
import org.mingzhang.normalizer.budget.BudgetReading;
import org.mingzhang.normalizer.budget.UnfoundTables;
import org.mingzhang.normalizer.document.DamagedUnitNames;
import org.mingzhang.normalizer.document.DocumentIdentity;
import org.mingzhang.normalizer.document.PageSummaries;
import org.mingzhang.normalizer.dump.LayerForms;
import org.mingzhang.normalizer.form.FormReader;
import org.mingzhang.normalizer.form.FormResult;
import org.mingzhang.normalizer.reading.ReadingWeigher;
import org.mingzhang.normalizer.statement.StatementReader;
import org.mingzhang.normalizer.turn.DisplayedPlaces;
import org.mingzhang.normalizer.turn.UprightPage;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Unread;

/** Reads one document page by page and keeps what it says, not the pages. */
final class DisclosureReader {

  private final ReadingWeigher weigher = new ReadingWeigher();
  private final DisplayedPlaces places = new DisplayedPlaces();
  private final FormReader forms = new FormReader();
  private final LayerForms layerForms = new LayerForms();
  private final BudgetReader budgets = new BudgetReader();
  private final PageTables tables = new PageTables();
  private final UnfoundTables unfound = new UnfoundTables();
  private final DocumentIdentity identity = new DocumentIdentity();
  private final StatementReader statements = new StatementReader();
  private final List<PageSummary> summaries = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /** Takes the next page, its readings as the extractor gives them. */
  void read(Page asRead) {
    places.hear(asRead);
    Page page = weigher.weigh(UprightPage.of(asRead));
    summaries.add(PageSummaries.of(page));
    page.unread().forEach(region -> unread.add(unread(page, region.box(), region.reason())));
    if (!layerForms.hold(page)) {
      layerForms.release().forEach(this::understand);
      understand(page);
    }
  }

  private void understand(Page page) {
    page.lines().forEach(line -> identity.hearLine(page.number(), line.text()));
    statements.hear(page);
    PageTables.Tables next = tables.next(page);
    next.tables().forEach(this::readTable);
    unfound.look(page.number(), next.rest(), false);
  }

  /** What belongs to a target form is no table of money, and ends the one before it. */
  private void readTable(TitledTable table) {
    unfound.look(table.page(), table.above(), true);
    if (forms.offer(table)) {
      budgets.interrupt();
    } else {
      budgets.offer(table);
    }
  }

  /** Ends the document. */
  Disclosure finish(DocumentSource source) {
    layerForms.release().forEach(this::understand);
    BudgetReading money = budgets.finish();
    FormResult targets = forms.finish();
    DamagedUnitNames names = new DamagedUnitNames(money.lines());
    FormResult all =
        layerForms.finish(
            new FormResult(
                targets.projects(),
                names.units(targets.units()),
                names.indicators(targets.indicators()),
                targets.findings()),
            money.lines());
    List<Finding> findings = new ArrayList<>(money.findings());
    findings.addAll(unfound.findings());
    findings.addAll(all.findings());
    money.titles().forEach(identity::hearTitle);
    unread.addAll(money.unread());
    unread.addAll(unfound.unread());
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        source,
        identity.department(),
        identity.fiscalYear(),
        identity.stage(),
        summaries,
        places.lines(money.lines()),
        places.projects(all.projects()),
        places.units(all.units()),
        places.indicators(all.indicators()),
        places.statements(statements.finish(identity.department().name(), identity.fiscalYear())),
        findings,
        places.unread(unread));
  }

  private static Unread unread(Page page, Box box, String reason) {
    return new Unread(
        page.number(), new BoundingBox(box.x0(), box.y0(), box.x1(), box.y1()), reason);
  }
}
