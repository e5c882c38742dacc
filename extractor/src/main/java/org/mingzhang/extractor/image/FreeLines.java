package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines of text where no table tells their place: pieces of ink side by side chain up to a line;
 * where a gap is wider than a letter the next one begins.
 */
final class FreeLines {

  /** Letters of one line are no further apart than this (letters). */
  private static final double GAP = 1.0;

  /** Neighbours overlap in height by this share of the lower one. */
  private static final double OVERLAP = 0.4;

  /** Ink higher than this (letters) is a drawing. */
  private static final double DRAWING = 3.5;

  private final double letter;

  FreeLines(double letter) {
    this.letter = letter;
  }

  /** Whether a piece of ink is too large for a letter. */
  boolean isDrawing(Blob blob) {
    return blob.height() > DRAWING * letter;
  }

  /** Groups of ink that each are a line, or tight lines not yet cut. */
  List<List<Blob>> groups(List<Blob> ink) {
    Blob[] blobs = ink.toArray(new Blob[0]);
    Arrays.sort(blobs, Comparator.comparingInt(Blob::left));
    int[] parent = new int[blobs.length];
    Arrays.setAll(parent, i -> i);
    chain(blobs, parent);
    Map<Integer, List<Blob>> groups = new TreeMap<>();
    for (int i = 0; i < blobs.length; i++) {
      groups.computeIfAbsent(find(parent, i), k -> new ArrayList<>()).add(blobs[i]);
    }
    return stacked(new ArrayList<>(groups.values()));
  }

  /** Joins neighbours, looking from each piece to the right, strip of the page by strip. */
  private void chain(Blob[] blobs, int[] parent) {
    int strip = (int) Math.max(4, letter);
    Map<Integer, List<Integer>> strips = new TreeMap<>();
    for (int i = 0; i < blobs.length; i++) {
      for (int s = blobs[i].top() / strip; s <= (blobs[i].bottom() - 1) / strip; s++) {
        strips.computeIfAbsent(s, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> members : strips.values()) {
      for (int a = 0; a < members.size(); a++) {
        Blob left = blobs[members.get(a)];
        double far = left.right() + GAP * Math.max(letter, Math.min(left.height(), 2 * letter));
        for (int b = a + 1; b < members.size(); b++) {
          Blob right = blobs[members.get(b)];
          if (right.left() > far || b - a > 200) {
            break;
          }
          if (isSideBySide(left, right)) {
            join(parent, members.get(a), members.get(b));
          }
        }
      }
    }
  }

  private static boolean isSideBySide(Blob a, Blob b) {
    int overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return overlap >= Math.max(1, OVERLAP * Math.min(a.height(), b.height()));
  }

  /** Puts together what stands closely over each other and is no higher than a letter in all. */
  private List<List<Blob>> stacked(List<List<Blob>> groups) {
    List<List<Blob>> lines = new ArrayList<>();
    List<FlatBox> boxes = new ArrayList<>();
    groups.sort(Comparator.comparingDouble(g -> -box(g).width()));
    for (List<Blob> group : groups) {
      FlatBox box = box(group);
      int home = -1;
      for (int i = 0; i < boxes.size() && home < 0; i++) {
        boolean part =
            box.height() < 0.6 * letter
                ? isPartOf(box, boxes.get(i))
                : isHalfOfLetter(box, boxes.get(i));
        home = part ? i : -1;
      }
      if (home < 0) {
        lines.add(new ArrayList<>(group));
        boxes.add(box);
      } else {
        lines.get(home).addAll(group);
        boxes.set(home, box(lines.get(home)));
      }
    }
    return lines;
  }

  private boolean isPartOf(FlatBox part, FlatBox line) {
    double height = Math.max(part.bottom(), line.bottom()) - Math.min(part.top(), line.top());
    double overlap = Math.min(part.right(), line.right()) - Math.max(part.left(), line.left());
    return height <= 1.25 * Math.max(letter, line.height()) && overlap > -0.5 * letter;
  }

  /** Whether two pieces over each other are no higher and no wider than a letter together. */
  private boolean isHalfOfLetter(FlatBox upper, FlatBox lower) {
    double height = Math.max(upper.bottom(), lower.bottom()) - Math.min(upper.top(), lower.top());
    double width = Math.max(upper.right(), lower.right()) - Math.min(upper.left(), lower.left());
    return height <= 1.25 * letter && width <= 1.25 * letter;
  }

  static FlatBox box(List<Blob> ink) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Blob blob : ink) {
      left = Math.min(left, blob.left());
      top = Math.min(top, blob.top());
      right = Math.max(right, blob.right());
      bottom = Math.max(bottom, blob.bottom());
    }
    return new FlatBox(left, top, right, bottom);
  }

  private static int find(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static void join(int[] parent, int a, int b) {
    int rootA = find(parent, a);
    int rootB = find(parent, b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
