package org.mingzhang.extractor.image;

/**
 * A straight piece of a ruling in flat pixels.
 *
 * @param at its place across its axis
 * @param from where it begins along its axis
 * @param to where it ends
 * @param thickness in pixels
 * @param trace what was seen of it; null for a bridge over a break
 */
record Segment(double at, double from, double to, double thickness, Trace trace) {

  double length() {
    return to - from;
  }

  /** How far a place along the axis lies outside of it; 0 within. */
  double distance(double along) {
    return Math.max(0, Math.max(from - along, along - to));
  }
}
