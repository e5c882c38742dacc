package org.mingzhang.extractor.image;

/**
 * A ruling found in a picture, in flat pixels (see {@link PageInk#flatX}).
 *
 * @param level whether it runs level, else upright
 * @param at its place across its axis
 * @param from where it begins along its axis
 * @param to where it ends, not before {@code from}
 * @param thickness in pixels
 */
public record PixelRuling(boolean level, double at, double from, double to, double thickness) {}
