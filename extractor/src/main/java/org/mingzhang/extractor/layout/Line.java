package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Word;

/**
 * What stands on one line, cut into chunks at its wide gaps.
 *
 * @param chunks from left to right, at least one
 * @param box where the line stands
 * @param fontSize the size of its largest chunk, in points
 */
record Line(List<Chunk> chunks, Box box, double fontSize) {

  static Line of(List<Chunk> chunks) {
    Box box = chunks.get(0).box();
    double size = 0;
    for (Chunk chunk : chunks) {
      box = box.union(chunk.box());
      size = Math.max(size, chunk.fontSize());
    }
    return new Line(List.copyOf(chunks), box, size);
  }

  /** Whether it has a wide gap in it, as the row of a table has. */
  boolean hasGap() {
    return chunks.size() > 1;
  }

  /** The size of its smallest chunk, in points. */
  double smallest() {
    double size = fontSize;
    for (Chunk chunk : chunks) {
      size = Math.min(size, chunk.fontSize());
    }
    return size;
  }

  Chunk first() {
    return chunks.get(0);
  }

  Chunk last() {
    return chunks.get(chunks.size() - 1);
  }

  double y() {
    return box.centerY();
  }

  boolean hasFigure() {
    return chunks.stream().anyMatch(Chunk::isFigure);
  }

  boolean isProse() {
    return chunks.stream().anyMatch(Chunk::isProse);
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    chunks.forEach(chunk -> words.addAll(chunk.words()));
    return words;
  }
}
