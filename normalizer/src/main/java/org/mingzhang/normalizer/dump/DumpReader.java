package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.TextDump;
import org.mingzhang.normalizer.budget.BudgetReading;
import org.mingzhang.normalizer.document.DocumentIdentity;
import org.mingzhang.normalizer.dump.form.DumpFormReader;
import org.mingzhang.normalizer.dump.form.DumpForms;
import org.mingzhang.normalizer.dump.form.ForeignLetters;
import org.mingzhang.normalizer.dump.form.UnitsByMoney;
import org.mingzhang.normalizer.dump.table.DumpTables;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.normalizer.statement.StatementReader;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Unread;

/**
 * Reads a document of which only the text is left. Splits it into sections and hands them to their
 * readers; every value says the line it stands in. For one document.
 */
public final class DumpReader {

  private static final String DAMAGED = "bytes that are no characters";

  /** About as many printed lines make a page, by which a cover is told from what follows it. */
  private static final int LINES_A_PAGE = 40;

  private final Supplier<Repair> repair = new LazyRepair();
  private final DumpFormReader formReader = new DumpFormReader(repair);
  private final List<DumpForms> forms = new ArrayList<>();
  private final DocumentIdentity identity = new DocumentIdentity();
  private final StatementReader statements = new StatementReader();
  private final DumpTables tables = new DumpTables();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /**
   * Reads the document.
   *
   * @param source where the text comes from
   * @param dump the text
   */
  public Disclosure read(DocumentSource source, TextDump dump) {
    dump.damaged().forEach(line -> unread.add(Unread.inLine(line, DAMAGED)));
    for (DumpSection section : SectionSplitter.split(dump.lines(), new SectionTitles(repair))) {
      read(section);
    }
    BudgetReading money = tables.finish();
    findings.addAll(money.findings());
    unread.addAll(money.unread());
    money.titles().forEach(identity::hearTitle);
    DumpForms targets = formsNamedBy(money.lines());
    findings.addAll(targets.findings());
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        source,
        identity.department(),
        identity.fiscalYear(),
        identity.stage(),
        List.of(),
        money.lines(),
        targets.projects(),
        targets.units(),
        targets.indicators(),
        statements.finish(identity.department().name(), identity.fiscalYear()),
        findings,
        unread);
  }

  private void read(DumpSection section) {
    switch (section.kind()) {
      case PROSE -> readProse(section);
      case MONEY_TABLE -> tables.offer(section.lines());
      case PROJECT_FORM, UNIT_FORM -> readForm(section);
    }
  }

  private void readProse(DumpSection section) {
    for (DumpLine line : section.lines()) {
      identity.hearLine(1 + line.number() / LINES_A_PAGE, line.text());
    }
    statements.hear(section.lines());
    unread.addAll(GarbledStretches.in(section.lines()));
  }

  private void readForm(DumpSection section) {
    DumpForms read = formReader.read(section.lines());
    forms.add(read);
    String title = PrintedText.fold(section.lines().get(0).text());
    if (read.projects().isEmpty() && read.units().isEmpty()) {
      unread.add(Unread.inLine(section.firstLine(), "a target form: " + title));
    } else if (read.indicators().isEmpty() && isGarbled(section)) {
      unread.add(
          Unread.inLine(section.firstLine(), "the indicators of a garbled target form: " + title));
    }
  }

  private static boolean isGarbled(DumpSection section) {
    List<String> texts = section.lines().stream().map(DumpLine::text).toList();
    return new ForeignLetters().garble(texts);
  }

  /** All forms, the units whose names were not read told by the money of the tables. */
  private DumpForms formsNamedBy(List<BudgetLine> lines) {
    UnitsByMoney units = new UnitsByMoney(lines);
    return forms.stream().map(units::named).reduce(DumpForms.NONE, DumpForms::plus);
  }
}
