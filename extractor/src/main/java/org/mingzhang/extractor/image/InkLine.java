package org.mingzhang.extractor.image;

/**
 * A line of text found in a picture.
 *
 * @param ink the box around its ink, in flat pixels (see {@link PageInk})
 * @param left flat x of the picture's left edge
 * @param top flat y of the picture's upper edge
 * @param picture the line with a margin of paper, without the rulings around it
 */
public record InkLine(FlatBox ink, double left, double top, GreyImage picture) {}
