package org.mingzhang.normalizer.statement;

import java.util.List;
import java.util.regex.Pattern;

/** Tells page numbers and what is repeated at the head or foot of pages from the text. */
final class RunningHeads {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–―·~]*第?\\d{1,4}页?[-—–―·~]*|第\\d{1,4}页.{0,8}|\\d{1,4}/\\d{1,4}");

  /** Heads and feet stand in this part of the height. */
  private static final double MARGIN = 0.12;

  private RunningHeads() {}

  /** The lines of a page without its number and without what a neighbour repeats. */
  static List<ProseLine> without(PageLines page, List<PageLines> neighbours) {
    return page.lines().stream()
        .filter(line -> !isPageNumber(page, line))
        .filter(line -> neighbours.stream().noneMatch(other -> isRepeated(line, page, other)))
        .toList();
  }

  /** Whether a line of a dump is nothing but a page number. */
  static boolean isPageNumber(ProseLine line) {
    return PAGE_NUMBER.matcher(line.compact()).matches();
  }

  private static boolean isPageNumber(PageLines page, ProseLine line) {
    return isInMargin(line, page.height()) && isPageNumber(line);
  }

  private static boolean isRepeated(ProseLine line, PageLines page, PageLines other) {
    if (!isInMargin(line, page.height())) {
      return false;
    }
    String text = withoutDigits(line);
    return other.lines().stream()
        .filter(twin -> Math.abs(twin.box().y0() - line.box().y0()) < line.fontSize())
        .filter(twin -> Math.abs(twin.box().x0() - line.box().x0()) < 2 * line.fontSize())
        .anyMatch(twin -> withoutDigits(twin).equals(text));
  }

  private static boolean isInMargin(ProseLine line, double height) {
    double middle = line.box().centerY();
    return middle < height * MARGIN || middle > height * (1 - MARGIN);
  }

  private static String withoutDigits(ProseLine line) {
    return line.compact().replaceAll("\\d", "0");
  }

  /**
   * The lines of one page outside its tables.
   *
   * @param lines from top to bottom
   * @param height of the page
   * @param tableTops where its tables begin
   */
  record PageLines(List<ProseLine> lines, double height, List<Double> tableTops) {
    PageLines {
      lines = List.copyOf(lines);
      tableTops = List.copyOf(tableTops);
    }
  }
}
