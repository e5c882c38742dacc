package org.mingzhang.extractor;

import java.util.List;
import org.mingzhang.extractor.lattice.LatticeTables;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.text.Run;

/** Decides, in one place, which way of finding tables has which part of a page. */
public final class TableDetector {

  /**
   * What was found.
   *
   * @param tables from top to bottom
   * @param rest the words outside of them
   * @param unread parts that look like tables but could not be read
   */
  public record Detected(List<Table> tables, List<Run> rest, List<UnreadRegion> unread) {}

  /**
   * Finds the tables of a page: ruled ones first.
   *
   * @param rulings as drawn
   * @param runs the visible words
   * @param page the box of the whole page
   */
  public Detected detect(List<Ruling> rulings, List<Run> runs, Box page) {
    LatticeTables.Found ruled = LatticeTables.find(rulings, runs, page);
    return new Detected(ruled.tables(), ruled.rest(), ruled.unread());
  }
}
