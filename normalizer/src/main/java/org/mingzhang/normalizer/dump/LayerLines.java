package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Word;

/**
 * The words of hidden layers as lines of a text dump, in the order in which the layer gives them,
 * each with its place on its page.
 */
final class LayerLines {

  /** A letter alone so far (ems) from what follows belongs to a label that is set upright. */
  private static final double APART = 1;

  /** The middles of words of one line are no further apart than this share of their height. */
  private static final double SAME_LINE = 0.3;

  /**
   * Where a line stands.
   *
   * @param page the number of its page
   * @param box its box on the page
   */
  record Place(int page, Box box) {}

  private final List<DumpLine> lines = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Word> line = new ArrayList<>();

  /** The lines of some pages, numbered from 1. */
  static LayerLines of(List<Page> pages) {
    LayerLines lines = new LayerLines();
    pages.forEach(lines::add);
    return lines;
  }

  List<DumpLine> lines() {
    return List.copyOf(lines);
  }

  /** Where the line of a number stands. */
  Place place(int number) {
    return places.get(number - 1);
  }

  private void add(Page page) {
    int first = lines.size();
    for (Word word : page.words()) {
      if (word.hidden()) {
        if (!line.isEmpty() && !goesOn(word)) {
          close(page.number(), first);
        }
        line.add(word);
      }
    }
    close(page.number(), first);
  }

  private boolean goesOn(Word next) {
    Word last = line.get(line.size() - 1);
    Box before = last.box();
    Box box = next.box();
    double apart = Math.abs(before.centerY() - box.centerY());
    boolean letter = line.size() == 1 && last.text().length() == 1;
    return apart <= SAME_LINE * Math.min(before.height(), box.height())
        && box.x0() >= before.x0()
        && !(letter && box.x0() - before.x1() > APART * last.fontSize());
  }

  private void close(int page, int firstOfPage) {
    if (line.isEmpty()) {
      return;
    }
    String words = line.stream().map(Word::text).collect(Collectors.joining(" "));
    String text = lines.size() == firstOfPage ? "\f" + words : words;
    lines.add(new DumpLine(lines.size() + 1, text));
    places.add(new Place(page, Box.around(line.stream().map(Word::box).toList())));
    line.clear();
  }
}
