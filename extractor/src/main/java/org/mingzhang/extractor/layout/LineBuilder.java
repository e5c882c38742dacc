package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Word;

/** Puts words that stand at one height on one line. */
final class LineBuilder {

  /** Words of a line differ in height by less than this share of their letters. */
  private static final double SAME_LINE = 0.4;

  /** Letters below this share of the line's are marks set higher or lower. */
  private static final double SMALL = 0.8;

  private final Chunker chunker = new Chunker();

  /** The lines of {@code words} from top to bottom. */
  List<Line> lines(List<Word> words) {
    List<List<Word>> bands = attachMarks(bands(words));
    List<Line> lines = new ArrayList<>(bands.size());
    for (List<Word> band : bands) {
      lines.add(Line.of(chunker.chunks(band)));
    }
    return lines;
  }

  private static List<List<Word>> bands(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().centerY()));
    List<List<Word>> bands = new ArrayList<>();
    double sum = 0;
    for (Word word : sorted) {
      List<Word> open = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      double y = word.box().centerY();
      if (open == null || y - sum / open.size() > SAME_LINE * smaller(open, word)) {
        open = new ArrayList<>();
        bands.add(open);
        sum = 0;
      }
      open.add(word);
      sum += y;
    }
    return bands;
  }

  private static double smaller(List<Word> open, Word word) {
    return Math.min(Chunk.size(open.get(open.size() - 1)), Chunk.size(word));
  }

  /** Joins superscripts and subscripts with the line whose letters they stand between. */
  private static List<List<Word>> attachMarks(List<List<Word>> bands) {
    List<List<Word>> joined = new ArrayList<>();
    for (List<Word> band : bands) {
      List<Word> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (isMarkOf(last, band) || isMarkOf(band, last))) {
        last.addAll(band);
      } else {
        joined.add(band);
      }
    }
    return joined;
  }

  private static boolean isMarkOf(List<Word> marks, List<Word> line) {
    Box marksBox = box(marks);
    Box lineBox = box(line);
    if (size(marks) >= SMALL * size(line) || marksBox.overlapY(lineBox) < 0.5 * marksBox.height()) {
      return false;
    }
    for (Word mark : marks) {
      boolean touches =
          line.stream()
              .anyMatch(
                  word ->
                      Math.abs(mark.box().x0() - word.box().x1()) < 0.5 * Chunk.size(word)
                          || Math.abs(word.box().x0() - mark.box().x1()) < 0.5 * Chunk.size(word));
      if (!touches || mark.text().length() > 5) {
        return false;
      }
    }
    return true;
  }

  private static Box box(List<Word> words) {
    Box box = words.get(0).box();
    for (Word word : words) {
      box = box.union(word.box());
    }
    return box;
  }

  private static double size(List<Word> words) {
    return words.stream().mapToDouble(Chunk::size).max().orElseThrow();
  }
}
