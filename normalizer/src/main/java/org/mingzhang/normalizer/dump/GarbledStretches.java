package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.dump.form.ForeignLetters;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Unread;

/**
 * Finds garbled lines that belong to no form that was recognised, so that a form whose title and
 * labels were lost is told and not silently missing.
 */
final class GarbledStretches {

  /** So many garbled lines are more than a name or two in rare characters. */
  private static final int FEWEST = 4;

  /** Lines between two garbled ones in which, by chance, nothing shows. */
  private static final int MOST_BETWEEN = 4;

  private GarbledStretches() {}

  /**
   * What to report of some lines.
   *
   * @param lines lines in order, without blank ones, that were taken for running text
   */
  static List<Unread> in(List<DumpLine> lines) {
    ForeignLetters foreign = new ForeignLetters();
    List<Unread> found = new ArrayList<>();
    int first = -1;
    int last = -1;
    int garbled = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (foreign.count(lines.get(i).text()) == 0) {
        continue;
      }
      if (first >= 0 && i - last > MOST_BETWEEN + 1) {
        add(lines.subList(first, last + 1), garbled, found);
        first = -1;
        garbled = 0;
      }
      first = first < 0 ? i : first;
      last = i;
      garbled++;
    }
    if (first >= 0) {
      add(lines.subList(first, last + 1), garbled, found);
    }
    return found;
  }

  private static void add(List<DumpLine> stretch, int garbled, List<Unread> found) {
    List<String> texts = stretch.stream().map(DumpLine::text).toList();
    if (garbled < FEWEST || !new ForeignLetters().garble(texts)) {
      return;
    }
    int to = stretch.get(stretch.size() - 1).number();
    String begins = PrintedText.fold(texts.get(0));
    found.add(
        Unread.inLine(
            stretch.get(0).number(),
            "garbled text down to line " + to + ", maybe a form: " + begins));
  }
}
