package org.mingzhang.extractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mingzhang.extractor.lattice.LatticeTables;
import org.mingzhang.extractor.layout.AlignedTableFinder;
import org.mingzhang.extractor.layout.FoundTable;
import org.mingzhang.extractor.layout.LooseRows;
import org.mingzhang.extractor.layout.PageWords;
import org.mingzhang.extractor.layout.TableFinder;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

/** Decides, in one place, which way of finding tables has which part of a page. */
public final class TableDetector {

  /** The rulings at a table's edge are half as thick as this outside of its box, in points. */
  private static final double EDGE = 1.5;

  /**
   * What was found.
   *
   * @param tables from top to bottom
   * @param rest the words outside of them
   * @param unread parts that look like tables but could not be read
   */
  public record Detected(List<Table> tables, List<Run> rest, List<UnreadRegion> unread) {}

  private final TableFinder aligned = new AlignedTableFinder();
  private final LooseRows looseRows = new LooseRows();

  /**
   * Finds the tables of a page: ruled ones first, then those without upright rulings among the
   * words that are left.
   *
   * @param rulings as drawn
   * @param runs the visible words
   * @param page the box of the whole page
   */
  public Detected detect(List<Ruling> rulings, List<Run> runs, Box page) {
    LatticeTables.Found ruled = LatticeTables.find(rulings, runs, page);
    List<Table> tables = new ArrayList<>(ruled.tables());
    Set<Word> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FoundTable found : aligned.find(freePart(page, rulings, ruled))) {
      tables.add(found.table());
      taken.addAll(found.words());
    }
    tables.sort(
        Comparator.comparingDouble((Table t) -> t.box().y0()).thenComparing(t -> t.box().x0()));
    List<Run> rest = ruled.rest().stream().filter(run -> !taken.contains(run.word())).toList();
    List<UnreadRegion> unread = new ArrayList<>(ruled.unread());
    unread.addAll(looseRows.find(rest.stream().map(Run::word).toList(), tables));
    return new Detected(tables, rest, List.copyOf(unread));
  }

  /** What the ruled tables leave: their own rulings would pass for those of three-line tables. */
  private static PageWords freePart(Box page, List<Ruling> rulings, LatticeTables.Found ruled) {
    List<Box> tables = ruled.tables().stream().map(t -> t.box().grow(EDGE)).toList();
    List<Ruling> free =
        rulings.stream()
            .filter(r -> tables.stream().noneMatch(t -> t.contains(middleX(r), middleY(r))))
            .toList();
    return new PageWords(page, ruled.rest().stream().map(Run::word).toList(), free);
  }

  private static double middleX(Ruling ruling) {
    return (ruling.x0() + ruling.x1()) / 2;
  }

  private static double middleY(Ruling ruling) {
    return (ruling.y0() + ruling.y1()) / 2;
  }
}
