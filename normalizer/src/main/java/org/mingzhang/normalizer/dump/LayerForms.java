package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.normalizer.dump.form.DumpFormReader;
import org.mingzhang.normalizer.dump.form.DumpForms;
import org.mingzhang.normalizer.dump.form.ForeignLetters;
import org.mingzhang.normalizer.dump.form.UnitsByMoney;
import org.mingzhang.normalizer.form.FormResult;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;

/**
 * Reads the target forms of scanned pages of which nothing but a garbled hidden layer is known, as
 * no engine read them. The cells of the picture are little help there, because the words of such
 * layers lie astray and their labels are garbled; the layer's lines in their order are read as
 * those of a text dump, and each value says the page and the place of its line. Pages are held back
 * until those that belong together are complete. Not thread-safe; for one document.
 */
public final class LayerForms {

  /** No department has forms on more scanned pages in a row; so many words fit in memory easily. */
  private static final int MOST_HELD = 100;

  private final Supplier<Repair> repair = new LazyRepair();
  private final DumpFormReader reader = new DumpFormReader(repair);
  private final List<Page> held = new ArrayList<>();
  private final List<DumpForms> forms = new ArrayList<>();

  /**
   * Offers the next page.
   *
   * @return whether it is held back; all that are held are to be released before a page that is not
   */
  public boolean hold(Page page) {
    boolean holds = held.size() < MOST_HELD && isGarbledLayer(page);
    if (holds) {
      held.add(page);
    }
    return holds;
  }

  /**
   * Reads the forms on the pages that were held back.
   *
   * @return the pages on which no form was found, in order
   */
  public List<Page> release() {
    LayerLines layer = LayerLines.of(held);
    Set<Integer> read = new HashSet<>();
    for (DumpSection section : SectionSplitter.split(layer.lines(), new SectionTitles(repair))) {
      if (section.kind().isForm() && readForms(section, layer)) {
        section.lines().forEach(line -> read.add(layer.place(line.number()).page()));
      }
    }
    List<Page> rest = held.stream().filter(page -> !read.contains(page.number())).toList();
    held.clear();
    return rest;
  }

  private boolean readForms(DumpSection section, LayerLines layer) {
    DumpForms found = reader.read(section.lines());
    if (found.indicators().isEmpty()) {
      return false;
    }
    forms.add(placed(found, layer));
    return true;
  }

  /**
   * What was read in all, behind the forms that were read otherwise.
   *
   * @param others those forms
   * @param money the budget lines of the document, which tell units whose names were not read
   */
  public FormResult finish(FormResult others, List<BudgetLine> money) {
    UnitsByMoney units = new UnitsByMoney(money);
    DumpForms first =
        new DumpForms(others.projects(), others.units(), others.indicators(), List.of());
    DumpForms all = forms.stream().map(units::named).reduce(first, DumpForms::plus);
    List<Finding> findings = new ArrayList<>(others.findings());
    findings.addAll(all.findings());
    return new FormResult(all.projects(), all.units(), all.indicators(), findings);
  }

  private static boolean isGarbledLayer(Page page) {
    if (page.kind() != PageKind.SCANNED_WITH_TEXT
        || readings(page).anyMatch(LayerForms::isOfEngine)
        || readings(page).noneMatch(LayerForms::isOfLayer)) {
      return false;
    }
    List<String> words = page.words().stream().filter(Word::hidden).map(Word::text).toList();
    return new ForeignLetters().garble(words);
  }

  private static boolean isOfEngine(Reading reading) {
    return reading.method() == ReadingMethod.OCR;
  }

  /** Where scans are to be left unread, the layer's words are known but none of them was read. */
  private static boolean isOfLayer(Reading reading) {
    return reading.method() == ReadingMethod.HIDDEN_TEXT;
  }

  private static Stream<Reading> readings(Page page) {
    return Stream.concat(
        page.lines().stream().flatMap(line -> line.readings().stream()),
        page.tables().stream()
            .flatMap(table -> table.cells().stream())
            .flatMap(cell -> cell.readings().stream()));
  }

  private static DumpForms placed(DumpForms read, LayerLines layer) {
    return new DumpForms(
        read.projects().stream().map(p -> p.withSource(placed(p.source(), layer))).toList(),
        read.units().stream().map(u -> u.withSource(placed(u.source(), layer))).toList(),
        read.indicators().stream().map(i -> i.withSource(placed(i.source(), layer))).toList(),
        read.doubts().stream().map(d -> d.onPage(layer.place(d.line()).page())).toList());
  }

  private static Source placed(Source source, LayerLines layer) {
    LayerLines.Place place = layer.place(source.line());
    Box box = place.box();
    return new Source(
        place.page(),
        new BoundingBox(box.x0(), box.y0(), box.x1(), box.y1()),
        null,
        source.raw(),
        Method.HIDDEN_TEXT,
        source.confidence());
  }
}
