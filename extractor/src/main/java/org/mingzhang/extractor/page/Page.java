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
    List<UnreadRegion> unread) {

  public Page {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    images = List.copyOf(images);
    unread = List.copyOf(unread);
  }

  /** The whole page as a box. */
  public Box box() {
    return new Box(0, 0, width, height);
  }
}
