package org.mingzhang.normalizer.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * Reads the target forms of one document. Tables are offered once, in reading order; the reader
 * keeps no more than the form that is still open. Not thread-safe: one reader a document.
 */
public final class FormReader {

  /** How far the edges of a form may move from one page to the next, as a share of its width. */
  private static final double EDGE_TOLERANCE = 0.04;

  private final FormCollector collected = new FormCollector();
  private OpenForm open;
  private int lastPage;
  private Box lastBox;

  /**
   * Offers the next table.
   *
   * @return whether it belongs to a target form and has been read; what is not, others may read
   */
  public boolean offer(TitledTable offered) {
    FormGrid grid =
        FormGrid.of(offered.page(), CentredLabels.spread(ColumnBands.widen(offered.table())));
    Optional<FormTitle> title = FormTitle.above(offered.above());
    boolean form = FormShape.isForm(grid) || (title.isPresent() && FormShape.hasFields(grid));
    boolean goesOn = title.filter(this::isPrintedAgain).isPresent() && !FormShape.hasName(grid);
    boolean begins = form && ((title.isPresent() && !goesOn) || open == null || !follows(offered));
    if (begins) {
      begin(offered, grid, title.orElse(null));
    } else if (open == null || !continues(offered, grid, form)) {
      close();
      return false;
    } else if (offered.page() == lastPage) {
      FormPreamble.readBetween(offered.above(), offered.page(), open.fields(), open.kind());
    }
    readRows(offered, grid);
    lastPage = offered.page();
    lastBox = grid.box();
    return true;
  }

  /** Closes the last form and gives what was read. */
  public FormResult finish() {
    close();
    return collected.result();
  }

  private void begin(TitledTable offered, FormGrid grid, FormTitle title) {
    close();
    Box begin = title == null ? grid.box() : title.box().union(grid.box());
    FormKind kind = title == null || title.kind() == null ? FormShape.kindOf(grid) : title.kind();
    open = new OpenForm(kind, title, statedUnit(offered.above()), offered.page(), begin);
    FormPreamble.read(offered.above(), offered.page(), open.fields(), kind);
  }

  private void readRows(TitledTable offered, FormGrid grid) {
    for (int row = 0; row < grid.rowCount(); row++) {
      Optional<FormTitle> title = FormTitle.inRow(grid, row);
      if (title.isPresent()) {
        beginInside(offered, grid, title.get(), row);
        continue;
      }
      String name = nameIn(grid, row);
      if (name != null && isAnotherName(name)) {
        // Forms printed one after the other without a title of their own share the first one's.
        beginInside(offered, grid, open.title(), row);
      }
      open = ListLayout.formFor(grid, row, open, collected);
      open.read(grid, row, row == 0);
    }
  }

  private void beginInside(TitledTable offered, FormGrid grid, FormTitle title, int row) {
    if (open.isEmpty() && open.title() == null) {
      open = null;
    }
    FormKind kind =
        title == null || title.kind() == null
            ? (open == null ? FormShape.kindOf(grid) : open.kind())
            : title.kind();
    MoneyUnit unit = open == null ? statedUnit(offered.above()) : open.moneyUnit();
    close();
    Box begin =
        grid.covering(row).stream()
            .map(cell -> cell.cell().box())
            .reduce(Box::union)
            .orElse(grid.box());
    open = new OpenForm(kind, title, unit, offered.page(), begin);
  }

  /** The name that a row gives to its form; null where its first label asks for something else. */
  private String nameIn(FormGrid grid, int row) {
    List<FormCell> cells = grid.startingIn(row);
    if (cells.isEmpty() || cells.get(0).cell().column() > 0) {
      return null;
    }
    return LabelTable.bundled()
        .field(open.kind(), cells.get(0).text())
        .filter(FormShape.nameField(open.kind())::equals)
        .flatMap(label -> grid.rightOf(cells.get(0), row))
        .map(FormCell::text)
        .filter(name -> LabelTable.bundled().field(open.kind(), name).isEmpty())
        .filter(name -> !name.isEmpty())
        .orElse(null);
  }

  private boolean isAnotherName(String name) {
    return open.fields()
        .value(FormShape.nameField(open.kind()))
        .map(FieldValue::text)
        .filter(before -> !before.equals(name))
        .isPresent();
  }

  /** Whether the open form's title stands over its next page again. */
  private boolean isPrintedAgain(FormTitle title) {
    return open != null && open.title() != null && open.title().text().equals(title.text());
  }

  private boolean continues(TitledTable offered, FormGrid grid, boolean form) {
    if (!follows(offered)) {
      return false;
    }
    boolean otherTable =
        offered.above().stream().anyMatch(FormTitle::isOtherTitle)
            || FormTitle.isOtherTitle(grid)
            || FormShape.isMoneyTable(grid, open.kind())
            || hasCaptionOfMoney(offered.above());
    return form || (hasSameEdges(grid, offered.pageWidth()) && !otherTable);
  }

  /** A line 单位：万元 without a form's title is the caption of another table. */
  private static boolean hasCaptionOfMoney(List<TextLine> above) {
    return FormTitle.above(above).isEmpty() && statedUnit(above) != null;
  }

  private boolean follows(TitledTable offered) {
    return offered.page() == lastPage || offered.page() == lastPage + 1;
  }

  private boolean hasSameEdges(FormGrid grid, double pageWidth) {
    double tolerance = EDGE_TOLERANCE * pageWidth;
    return Math.abs(grid.box().x0() - lastBox.x0()) <= tolerance
        && Math.abs(grid.box().x1() - lastBox.x1()) <= tolerance;
  }

  private static MoneyUnit statedUnit(List<TextLine> above) {
    MoneyUnit unit = null;
    for (TextLine line : above) {
      unit = MoneyUnit.statedIn(line.text()).orElse(unit);
    }
    return unit;
  }

  private void close() {
    if (open != null) {
      collected.add(open);
      open = null;
    }
  }
}
