package org.mingzhang.extractor.layout;

/**
 * A chunk and the columns it stands in.
 *
 * @param chunk the chunk
 * @param first its first column, 0-based
 * @param last its last column
 */
record Piece(Chunk chunk, int first, int last) {

  boolean isSingle() {
    return first == last;
  }

  double y() {
    return chunk.box().centerY();
  }
}
