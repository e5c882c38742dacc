package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
   * Digits with so much blank (letters) between their ink are in different numbers: the columns of
   * narrow tables are no further apart, and within a number a 1 leaves a third of a letter.
   */
  private static final double NUMBER_GAP = 0.45;

  /** So much blank between Chinese characters parts headings of narrow columns. */
  private static final double HEADING_GAP = 0.5;

  /** So much blank parts a name from the amount behind it, and an amount from the item behind. */
  private static final double OTHER_GAP = 0.12;

  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{2})(?![\\d.%\\p{IsHan}])");

  /** How the items of the other side begin: 一、 and （一）. */
  private static final Pattern ITEM =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]");

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
    LineInk printed = LineInk.of(line.ink().picture());
    LineInk.Gap before = null;
    for (int i = 0; i < characters.size(); i++) {
      LineCharacter c = characters.get(i);
      LineCharacter last = word.isEmpty() ? null : word.get(word.size() - 1);
      LineInk.Gap behind = last == null ? null : endOfWord(last, characters, i, printed);
      if (behind != null) {
        add(line, printed, word, before, behind);
        word.clear();
        before = behind;
      }
      if (!c.text().isBlank()) {
        word.add(c);
      }
    }
    if (!word.isEmpty()) {
      add(line, printed, word, before, null);
    }
  }

  /** The gap behind a word that has the last character and not the next one; null if it goes on. */
  private LineInk.Gap endOfWord(
      LineCharacter last, List<LineCharacter> all, int at, LineInk printed) {
    LineCharacter next = nextPrinted(all, at);
    if (next == null) {
      return null;
    }
    LineInk.Gap gap = printed.widestGap(middle(last), middle(next));
    boolean far = next.left() - last.right() > WORD_GAP * letter;
    if (far || all.get(at).text().isBlank()) {
      return gap.width() > 0
          ? gap
          : new LineInk.Gap(last.right(), Math.max(last.right(), next.left()));
    }
    if (isFigure(last) && isFigure(next)) {
      return gap.width() > NUMBER_GAP * letter ? gap : null;
    }
    if (isHan(last) && isHan(next)) {
      return gap.width() > HEADING_GAP * letter ? gap : null;
    }
    boolean others =
        (isName(last) && startsWith(AMOUNT, all, at))
            || (isFigure(last) && startsWith(ITEM, all, at));
    return others && gap.width() > OTHER_GAP * letter ? gap : null;
  }

  private static LineCharacter nextPrinted(List<LineCharacter> all, int at) {
    return all.subList(at, all.size()).stream()
        .filter(c -> !c.text().isBlank())
        .findFirst()
        .orElse(null);
  }

  private static double middle(LineCharacter character) {
    return (character.left() + character.right()) / 2;
  }

  private static boolean isFigure(LineCharacter character) {
    return character.text().matches("[\\d.,]");
  }

  private static boolean isHan(LineCharacter character) {
    return character.text().matches("\\p{IsHan}");
  }

  private static boolean isName(LineCharacter character) {
    return character.text().matches("[\\p{IsHan}）)]");
  }

  /** Whether what stands from a place on begins so. */
  private static boolean startsWith(Pattern beginning, List<LineCharacter> all, int at) {
    String rest =
        all.subList(at, all.size()).stream().map(LineCharacter::text).collect(Collectors.joining());
    return beginning.matcher(rest).lookingAt();
  }

  /**
   * Adds a word.
   *
   * @param before the gap before it, null where the line begins
   * @param behind the gap behind it, null where the line ends
   */
  private void add(
      ScannedLine line,
      LineInk printed,
      List<LineCharacter> characters,
      LineInk.Gap before,
      LineInk.Gap behind) {
    FlatBox ink = line.ink().ink();
    double offset = line.ink().left();
    double from = before == null ? Double.NEGATIVE_INFINITY : offset + before.middle();
    double to = behind == null ? Double.POSITIVE_INFINITY : offset + behind.middle();
    double left = before == null ? ink.left() : offset + before.to();
    double right = behind == null ? ink.right() : offset + behind.from();
    // A long line of a page that leans a little is higher than any of its words.
    LineInk.Rows rows = printed.rows(left - offset, right - offset);
    double em = Math.max(letter, rows.height()) / INK_OF_EM;
    double middle =
        rows.height() > 0
            ? line.ink().top() + (rows.top() + rows.bottom()) / 2.0
            : (ink.top() + ink.bottom()) / 2;
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
