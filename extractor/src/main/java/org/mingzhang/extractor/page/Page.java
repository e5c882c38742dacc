package org.mingzhang.extractor.page;

import java.util.List;

/**
 * One page as it was found.
 *
 * @param number page number in the file, 1-based
 * @param width as displayed, in points
 * @param height as displayed, in points
 * @param kind what the page is made of
 * @param lines the lines of text outside its tables, in reading order
 * @param tables its tables, from top to bottom
 * @param words every word of it, also those in tables
 * @param rulings its rulings
 * @param images the pictures on it
 * @param unread what could not be read
 * @param turn by how many degrees clockwise the page as displayed has to be turned for its text to
 *     stand upright and level, from -45 to 315. All places on it are those of the page as
 *     displayed: boxes around what may lie askew in them.
 */
public record Page(
    int number,
    double width,
    double height,
    PageKind kind,
    List<TextLine> lines,
    List<Table> tables,
    List<Word> words,
    List<Ruling> rulings,
    List<PageImage> images,
    List<UnreadRegion> unread,
    double turn) {

  public Page {
    if (!(turn >= -45 && turn <= 315)) {
      throw new IllegalArgumentException("turn: from -45 to 315 degrees, not " + turn);
    }
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    unread = List.copyOf(unread);
  }

  /** A page whose text stands upright. */
  public Page(
      int number,
      double width,
      double height,
      PageKind kind,
      List<TextLine> lines,
      List<Table> tables,
      List<Word> words,
      List<Ruling> rulings,
      List<PageImage> images,
      List<UnreadRegion> unread) {
    this(number, width, height, kind, lines, tables, words, rulings, images, unread, 0);
  }

  /** The whole page as a box. */
  public Box box() {
    return new Box(0, 0, width, height);
  }
}
