package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Procurement;

/** Reads the rows of a table, each on its own, from the top. */
final class DraftReader {

  private final Grid grid;
  private final Header header;
  private final List<Column> columns;
  private final List<Block> blocks;
  private final boolean procurement;
  private final AmountReader amountReader;
  private final CodeReader codeReader;
  private final Set<String> headerRows = new HashSet<>();

  DraftReader(
      Grid grid,
      Header header,
      List<Column> columns,
      List<Block> blocks,
      boolean procurement,
      AmountReader amountReader) {
    this.grid = grid;
    this.header = header;
    this.columns = columns;
    this.blocks = blocks;
    this.procurement = procurement;
    this.amountReader = amountReader;
    this.codeReader = new CodeReader(grid);
    for (int row = 0; row < header.firstDataRow(); row++) {
      headerRows.add(grid.rowText(row));
    }
  }

  /** The rows of the table, those of a two-sided one once a side. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int row = header.firstDataRow(); row < grid.rowCount(); row++) {
      if (isRow(row)) {
        drafts.addAll(readRow(row));
      }
    }
    return drafts;
  }

  private boolean isRow(int row) {
    List<GridCell> filled =
        grid.filledCellsIn(row).stream().filter(cell -> cell.row() == row).toList();
    return !filled.isEmpty()
        && !Labels.isNote(filled.get(0).text())
        && !(filled.size() == 1 && Labels.isNothing(filled.get(0).text()))
        && !headerRows.contains(grid.rowText(row))
        && !HeaderReader.isNumbering(grid, row);
  }

  private List<Draft> readRow(int row) {
    List<Draft> drafts = new ArrayList<>();
    for (int index = 0; index < blocks.size(); index++) {
      Block block = blocks.get(index);
      List<GridCell> labels = labels(row, block);
      List<Amount> amounts = amountReader.read(row, block.amounts());
      amountReader.noteStrays(row, block.labels());
      Optional<Draft> merged = sharing(drafts, labels);
      if (merged.isPresent()) {
        // One label merged over several blocks: the row says one thing, wherever its amounts are.
        drafts.remove(merged.get());
        List<Amount> all = new ArrayList<>(merged.get().amounts());
        all.addAll(amounts);
        drafts.add(merged.get().withAmounts(all));
      } else {
        draft(row, index, labels, amounts).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> sharing(List<Draft> drafts, List<GridCell> labels) {
    return drafts.stream()
        .filter(draft -> draft.labels().stream().anyMatch(labels::contains))
        .findFirst();
  }

  private Optional<Draft> draft(int row, int index, List<GridCell> labels, List<Amount> amounts) {
    Block block = blocks.get(index);
    Codes codes = codeReader.read(row, block.codeGroups());
    String unitCode = text(row, ColumnRole.UNIT_CODE);
    String unitName = text(row, ColumnRole.UNIT_NAME);
    boolean says = !labels.isEmpty() || !amounts.isEmpty() || !codes.isEmpty() || unitName != null;
    if (!says) {
      return Optional.empty();
    }
    String item = item(labels, block);
    if (!codes.hasClassification() && item != null) {
      Optional<CodeReader.CodedLabel> coded = CodeReader.beforeName(item);
      if (coded.isPresent()) {
        item = coded.get().name();
        codes = coded.get().codes();
      }
    }
    return Optional.of(
        new Draft(
            row,
            index,
            block,
            labels,
            item,
            governmentItem(labels, block),
            codes,
            unitCode,
            unitName,
            amounts,
            procurement ? bought(row) : null,
            anchor(row, labels, block)));
  }

  /** The cells of the row's label; merged ones once, category before item. */
  private List<GridCell> labels(int row, Block block) {
    Set<GridCell> cells = new LinkedHashSet<>();
    for (Column column : block.labels()) {
      grid.at(row, column.index())
          .filter(cell -> CellContent.of(cell) == CellContent.TEXT)
          .ifPresent(cells::add);
    }
    return cells.isEmpty() ? labelElsewhere(row, block) : List.copyOf(cells);
  }

  /** A label in a column of codes, units or remarks: 合计 stands anywhere to the left. */
  private List<GridCell> labelElsewhere(int row, Block block) {
    for (Column column : block.columns()) {
      Optional<GridCell> text =
          grid.at(row, column.index())
              .filter(cell -> cell.row() == row)
              .filter(cell -> row >= header.end() || Labels.isTotal(cell.text()))
              .filter(cell -> CellContent.of(cell) == CellContent.TEXT);
      if (column.role() == ColumnRole.AMOUNT) {
        break;
      }
      if (text.isPresent() && isLeadingText(column, text.get())) {
        return List.of(text.get());
      }
    }
    return List.of();
  }

  private boolean isLeadingText(Column column, GridCell cell) {
    return column.role().isCode()
        || Labels.isTotal(cell.text())
        || (procurement && column.role() == ColumnRole.REMARK && column.index() == 0);
  }

  /** The last label: behind a category stands the item. With two classifications, the first. */
  private static String item(List<GridCell> labels, Block block) {
    if (labels.isEmpty()) {
      return null;
    }
    boolean twoCodes = block.codeGroups().size() > 1;
    return labels.get(twoCodes ? 0 : labels.size() - 1).text();
  }

  private static String governmentItem(List<GridCell> labels, Block block) {
    boolean government =
        block.codeGroups().size() > 1
            && labels.size() > 1
            && block.codeGroups().stream()
                .anyMatch(group -> group.classification() == Classification.GOVERNMENT_ECONOMIC);
    return government ? labels.get(labels.size() - 1).text() : null;
  }

  private Procurement bought(int row) {
    return new Procurement(
        text(row, ColumnRole.PROJECT),
        text(row, ColumnRole.CATALOGUE),
        text(row, ColumnRole.SPECIFICATION),
        text(row, ColumnRole.MEASURE),
        columns.stream()
            .filter(column -> column.role() == ColumnRole.QUANTITY)
            .flatMap(column -> grid.at(row, column.index()).stream())
            .map(amountReader::readQuantity)
            .filter(quantity -> quantity != null)
            .findFirst()
            .orElse(null));
  }

  private String text(int row, ColumnRole role) {
    return columns.stream()
        .filter(column -> column.role() == role)
        .flatMap(column -> grid.at(row, column.index()).stream())
        // A cell merged over columns of other roles (合计) is no value of this one.
        .filter(cell -> !cell.isBlank() && !Labels.isTotal(cell.text()))
        .filter(cell -> columns.get(cell.column()).role() == role)
        .map(GridCell::text)
        .findFirst()
        .orElse(null);
  }

  private GridCell anchor(int row, List<GridCell> labels, Block block) {
    if (!labels.isEmpty()) {
      return labels.get(labels.size() - 1);
    }
    return block.columns().stream()
        .flatMap(column -> grid.at(row, column.index()).stream())
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElseGet(() -> grid.filledCellsIn(row).get(0));
  }
}
