package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/**
 * Puts the words of a hidden layer over the ink that they stand for. Programs that make such layers
 * place whole lines and stretch them to fit, so that a word may lie over the border of two cells,
 * where it would be cut, or over the wrong one. Where that is so, the characters of its line are
 * dealt out anew, in their order, to the pieces of ink of that line: each gets about as many as are
 * as wide as it, and a word is rather kept whole.
 */
final class LayerWords {

  /** A word that reaches so far (em) over the middle between two pieces of ink is over both. */
  private static final double OVER = 0.2;

  /** What it costs to cut a word, in characters. */
  private static final double CUT = 1.2;

  /** What it costs that a character is moved by its width, in characters. */
  private static final double MOVED = 0.15;

  /** The width of letters and figures, as a share of the em. */
  private static final double HALF = 0.55;

  /** From here on (CJK radicals) characters are as wide as the em. */
  private static final char FIRST_WIDE = 0x2E80;

  private final List<Box> ink;
  private final double em;

  /**
   * @param ink the lines of ink in cells, in upright points, none reaching over the edge of a cell
   * @param em the usual width of a Chinese character, in points
   */
  LayerWords(List<Box> ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /**
   * One character of a line, or the unit of text that it is with its surrogate.
   *
   * @param run its word
   * @param number which word of the line that is
   * @param at which character of the word
   * @param width in characters
   */
  private record Letter(Run run, int number, int at, double width) {
    double middle() {
      return (run.edges()[at] + run.edges()[at + 1]) / 2;
    }
  }

  /** The words, those moved that lay over the border of two cells, in upright points. */
  List<Run> placed(List<Run> words) {
    IdentityHashMap<Word, Run> runs = new IdentityHashMap<>();
    words.forEach(run -> runs.put(run.word(), run));
    List<Run> placed = new ArrayList<>();
    for (TextLine line : LineBuilder.lines(words.stream().map(Run::word).toList())) {
      List<Box> below = inkOf(line.box());
      List<Run> over = new ArrayList<>();
      for (Word word : line.words()) {
        (isBeside(word.box(), below) ? placed : over).add(runs.get(word));
      }
      placed.addAll(dealt(over, below));
    }
    return placed;
  }

  /** Whether a word stands left or right of all ink, where no cell is. */
  private static boolean isBeside(Box word, List<Box> below) {
    return below.isEmpty()
        || word.x1() < below.get(0).x0()
        || word.x0() > below.get(below.size() - 1).x1();
  }

  /** The pieces of ink on which a line lies, from left to right. */
  private List<Box> inkOf(Box line) {
    return ink.stream()
        .filter(box -> box.y0() <= line.centerY() && line.centerY() <= box.y1())
        .filter(box -> box.x0() < line.x1() && line.x0() < box.x1())
        .sorted(Comparator.comparingDouble(Box::x0))
        .toList();
  }

  /** The characters dealt out to the pieces of ink in the cheapest way, if some lie astray. */
  private List<Run> dealt(List<Run> line, List<Box> below) {
    boolean level =
        line.stream().allMatch(run -> run.word().direction() == TextDirection.LEFT_TO_RIGHT);
    if (!level || !isAstray(line, below)) {
      return line;
    }
    List<Letter> letters = letters(line);
    int[] ends = cheapestEnds(letters, below);
    List<Run> dealt = new ArrayList<>();
    for (int piece = 0; piece < below.size(); piece++) {
      dealt.addAll(over(letters.subList(ends[piece], ends[piece + 1]), below.get(piece)));
    }
    return dealt;
  }

  /** Where the characters of each piece of ink begin and, behind the last, where they all end. */
  private int[] cheapestEnds(List<Letter> letters, List<Box> below) {
    int count = letters.size();
    double[][] cost = new double[below.size() + 1][count + 1];
    int[][] from = new int[below.size() + 1][count + 1];
    Arrays.fill(cost[0], 1, count + 1, Double.POSITIVE_INFINITY);
    for (int piece = 1; piece <= below.size(); piece++) {
      Arrays.fill(cost[piece], Double.POSITIVE_INFINITY);
      for (int end = 0; end <= count; end++) {
        for (int start = 0; start <= end; start++) {
          double all = cost[piece - 1][start] + cost(letters, start, end, below.get(piece - 1));
          if (all < cost[piece][end]) {
            cost[piece][end] = all;
            from[piece][end] = start;
          }
        }
      }
    }
    int[] ends = new int[below.size() + 1];
    ends[below.size()] = count;
    for (int piece = below.size(); piece > 0; piece--) {
      ends[piece - 1] = from[piece][ends[piece]];
    }
    return ends;
  }

  /** Whether a word lies over the border of two pieces of ink, or beside all of them. */
  private boolean isAstray(List<Run> line, List<Box> below) {
    for (int i = 1; i < below.size(); i++) {
      double border = (below.get(i - 1).x1() + below.get(i).x0()) / 2;
      if (line.stream().anyMatch(run -> isOver(run.box(), border))) {
        return true;
      }
    }
    return below.size() > 1
        && line.stream().anyMatch(run -> below.stream().noneMatch(box -> isOn(run.box(), box)));
  }

  private boolean isOver(Box word, double border) {
    return word.x0() < border - OVER * em && word.x1() > border + OVER * em;
  }

  private boolean isOn(Box word, Box piece) {
    return piece.x0() - OVER * em < word.centerX() && word.centerX() < piece.x1() + OVER * em;
  }

  private static List<Letter> letters(List<Run> line) {
    List<Letter> letters = new ArrayList<>();
    for (int number = 0; number < line.size(); number++) {
      Run run = line.get(number);
      for (int i = 0; i < run.word().text().length(); i++) {
        boolean narrow = run.word().text().charAt(i) < FIRST_WIDE;
        letters.add(new Letter(run, number, i, narrow ? HALF : 1));
      }
    }
    return letters;
  }

  private double cost(List<Letter> letters, int start, int end, Box piece) {
    double width = 0;
    double moved = 0;
    for (Letter letter : letters.subList(start, end)) {
      width += letter.width();
      double x = letter.middle();
      moved += Math.max(0, Math.max(piece.x0() - x, x - piece.x1())) / em;
    }
    boolean cut =
        end > start
            && end < letters.size()
            && letters.get(end - 1).number() == letters.get(end).number();
    return Math.abs(width - piece.width() / em) + MOVED * moved + (cut ? CUT : 0);
  }

  /** Pieces of words spread over a piece of ink. */
  private static List<Run> over(List<Letter> letters, Box piece) {
    double all = letters.stream().mapToDouble(Letter::width).sum();
    List<Run> runs = new ArrayList<>();
    double x = piece.x0();
    for (int i = 0; i < letters.size(); ) {
      Run run = letters.get(i).run();
      int number = letters.get(i).number();
      int first = letters.get(i).at();
      int end = first;
      double right = x;
      while (i < letters.size() && letters.get(i).number() == number) {
        right += letters.get(i++).width() * piece.width() / all;
        end++;
      }
      Word word = run.word();
      Box box = new Box(x, word.box().y0(), right, word.box().y1());
      String text = word.text().substring(first, end);
      runs.add(Run.evenly(new Word(text, box, word.fontSize(), word.direction(), word.hidden())));
      x = right;
    }
    return runs;
  }
}
