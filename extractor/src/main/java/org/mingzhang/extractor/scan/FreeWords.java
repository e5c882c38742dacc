package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.mingzhang.extractor.image.FlatBox;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

/**
 * The words outside of ruled tables as the first engine that read something tells them, in upright
 * points, each with the piece of ink from which it comes.
 */
final class FreeWords {

  /** Characters further apart than this (letters) are in different words. */
  private static final double WORD_GAP = 0.8;

  /**
   * The ink of Chinese letters is so high, as a share of their em; words get boxes as high as the
   * em, as born-digital ones have, so that tables are found in the same way.
   */
  private static final double INK_OF_EM = 0.9;

  private final EngineReadings engines;
  private final UprightPage page;
  private final double letter;
  private final IdentityHashMap<Word, Piece> pieces = new IdentityHashMap<>();
  private final List<Run> runs = new ArrayList<>();

  /**
   * @param letter the usual height of a letter, in pixels
   */
  FreeWords(EngineReadings engines, UprightPage page, double letter) {
    this.engines = engines;
    this.page = page;
    this.letter = letter;
  }

  /** The words, in the order of the lines. */
  List<Run> runs() {
    return runs;
  }

  /** The ink of one of the words; null if it is none of them. */
  Piece piece(Word word) {
    return pieces.get(word);
  }

  /** Adds the words of a line. */
  void add(ScannedLine line) {
    for (String engine : engines.engines()) {
      if (!engines.isAsked(engine, line.number())) {
        continue;
      }
      List<LineCharacter> characters =
          engines.of(engine, line.number()).characters().stream()
              .filter(c -> !c.text().isEmpty())
              .toList();
      if (characters.stream().anyMatch(c -> !c.text().isBlank())) {
        addWords(line, characters);
        return;
      }
    }
  }

  private void addWords(ScannedLine line, List<LineCharacter> characters) {
    List<LineCharacter> word = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (LineCharacter c : characters) {
      LineCharacter last = word.isEmpty() ? null : word.get(word.size() - 1);
      boolean gap = last != null && c.left() - last.right() > WORD_GAP * letter;
      if (last != null && (gap || c.text().isBlank())) {
        double to = line.ink().left() + (last.right() + Math.max(last.right(), c.left())) / 2;
        add(line, word, from, to);
        word.clear();
        from = to;
      }
      if (!c.text().isBlank()) {
        word.add(c);
      }
    }
    if (!word.isEmpty()) {
      add(line, word, from, Double.POSITIVE_INFINITY);
    }
  }

  private void add(ScannedLine line, List<LineCharacter> characters, double from, double to) {
    FlatBox ink = line.ink().ink();
    double offset = line.ink().left();
    boolean first = from == Double.NEGATIVE_INFINITY;
    boolean last = to == Double.POSITIVE_INFINITY;
    double left = first ? ink.left() : offset + characters.get(0).left();
    double right = last ? ink.right() : offset + characters.get(characters.size() - 1).right();
    double em = Math.max(letter, ink.height()) / INK_OF_EM;
    double middle = (ink.top() + ink.bottom()) / 2;
    Box box =
        page.upright(
            new FlatBox(left, middle - em / 2, Math.max(left + 1, right), middle + em / 2));
    StringBuilder text = new StringBuilder();
    List<Double> edges = new ArrayList<>();
    for (LineCharacter c : characters) {
      for (int i = 0; i < c.text().length(); i++) {
        edges.add(Math.max(box.x0(), Math.min(box.x1(), page.points(offset + c.left()))));
      }
      text.append(c.text());
    }
    edges.set(0, box.x0());
    edges.add(box.x1());
    double size = page.points(em);
    Word word = new Word(text.toString(), box, size, TextDirection.LEFT_TO_RIGHT, false);
    pieces.put(word, new Piece(line, " ", from, to));
    runs.add(new Run(word, edges.stream().mapToDouble(Double::doubleValue).toArray(), new int[0]));
  }
}
