package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.schema.Side;

/** Splits the columns of a table into the blocks that stand side by side. */
final class BlockSplitter {

  private BlockSplitter() {}

  /**
   * Splits the columns: a label or code behind an amount begins a new block.
   *
   * @param twoSided whether the table is known to set revenue against expenditure, whatever its
   *     header says
   */
  static List<Block> split(List<Column> columns, boolean twoSided) {
    List<Block> blocks = new ArrayList<>();
    List<Column> current = new ArrayList<>();
    boolean hasAmounts = false;
    for (Column column : columns) {
      if (hasAmounts && (column.role().isLabel() || column.role().isCode())) {
        blocks.add(block(current));
        current.clear();
        hasAmounts = false;
      }
      hasAmounts |= column.role() == ColumnRole.AMOUNT;
      current.add(column);
    }
    if (hasAmounts || blocks.isEmpty()) {
      blocks.add(block(current));
    }
    return withSides(blocks, twoSided);
  }

  /** All columns as one block, for tables whose rows never stand side by side. */
  static List<Block> whole(List<Column> columns) {
    return List.of(block(columns));
  }

  private static Block block(List<Column> columns) {
    return new Block(
        columns,
        codeGroups(columns),
        columns.stream().filter(column -> column.role().isLabel()).toList(),
        columns.stream().filter(column -> column.role() == ColumnRole.AMOUNT).toList(),
        null);
  }

  private static List<CodeGroup> codeGroups(List<Column> columns) {
    List<List<Column>> groups = new ArrayList<>();
    for (Column column : columns) {
      if (!column.role().isCode()) {
        continue;
      }
      boolean begins = column.role() == ColumnRole.CLASS_CODE || column.role() == ColumnRole.CODE;
      if (begins || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(column);
    }
    return groups.stream().map(BlockSplitter::codeGroup).toList();
  }

  private static CodeGroup codeGroup(List<Column> columns) {
    Classification classification =
        columns.stream()
            .map(Column::classification)
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    return new CodeGroup(columns, classification);
  }

  /** Without a two-sided title both sides must be named, or the blocks are no sides. */
  private static List<Block> withSides(List<Block> blocks, boolean twoSided) {
    List<Optional<Side>> sides = blocks.stream().map(BlockSplitter::side).toList();
    boolean named =
        sides.contains(Optional.of(Side.REVENUE)) && sides.contains(Optional.of(Side.EXPENDITURE));
    if (blocks.size() < 2 || !(named || twoSided)) {
      return blocks;
    }
    List<Block> sided = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      // Unnamed, the first is revenue; a further one is another view of the side before it.
      Side before = i == 0 ? Side.REVENUE : named ? sided.get(i - 1).side() : Side.EXPENDITURE;
      sided.add(blocks.get(i).onSide(sides.get(i).orElse(before)));
    }
    return sided;
  }

  private static Optional<Side> side(Block block) {
    List<Column> named = new ArrayList<>(block.labels());
    named.addAll(block.amounts());
    for (Column column : named) {
      for (String text : column.path()) {
        boolean revenue = text.contains("收入") || text.contains("来源");
        boolean expenditure = text.contains("支出") || text.contains("运用");
        if (revenue != expenditure) {
          return Optional.of(revenue ? Side.REVENUE : Side.EXPENDITURE);
        }
      }
    }
    return Optional.empty();
  }
}
