package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;

/**
 * Finds tables that have no upright rulings: between level rulings (三线表) first, then by alignment
 * alone.
 */
public final class AlignedTableFinder implements TableFinder {

  private final LineBuilder lineBuilder = new LineBuilder();
  private final FlowSplitter flowSplitter = new FlowSplitter();
  private final TableReader tableReader = new TableReader();

  @Override
  public List<FoundTable> find(PageWords page) {
    List<Word> words =
        page.words().stream()
            .filter(word -> word.direction() == TextDirection.LEFT_TO_RIGHT)
            .filter(word -> !word.text().isBlank())
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<LevelRule> rules = LevelRule.of(page.rulings());
    List<FoundTable> found = new ArrayList<>();
    for (Flow flow : flowSplitter.flows(lineBuilder.lines(words))) {
      for (Region region : new RegionFinder(flow, rules).regions()) {
        addTable(region, found);
      }
    }
    found.sort(Comparator.comparingDouble(table -> table.table().box().y0()));
    return List.copyOf(found);
  }

  private void addTable(Region region, List<FoundTable> found) {
    Table table = tableReader.read(region);
    if (TableJudge.isTable(region, table)) {
      List<Word> words = new ArrayList<>();
      region.lines().forEach(line -> words.addAll(line.words()));
      found.add(new FoundTable(table, words));
    }
  }
}
