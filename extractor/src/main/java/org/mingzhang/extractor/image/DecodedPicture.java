package org.mingzhang.extractor.image;

import java.awt.image.BufferedImage;

/**
 * A picture with its pixels.
 *
 * @param pixels in its own colours
 * @param brokenOff whether its data end before it does, so that a part of it is missing
 */
public record DecodedPicture(BufferedImage pixels, boolean brokenOff) {}
