package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;

/** A cell of a table's head while it is put together: its lines, and the columns it stands over. */
final class HeadCell {

  private final List<Chunk> chunks = new ArrayList<>();
  private Box box;
  private int first;
  private int last;

  HeadCell(Piece piece) {
    chunks.add(piece.chunk());
    box = piece.chunk().box();
    first = piece.first();
    last = piece.last();
  }

  void add(Chunk chunk) {
    chunks.add(chunk);
    box = box.union(chunk.box());
  }

  void spread(int from, int to) {
    first = from;
    last = to;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  Box box() {
    return box;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean covers(int column) {
    return column >= first && column <= last;
  }

  Chunk lowest() {
    return chunks.get(chunks.size() - 1);
  }
}
