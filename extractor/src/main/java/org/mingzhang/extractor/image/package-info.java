/**
 * Pictures of pages: where the pixels come from, their ink, their rotation and skew, and the
 * rulings and lines of text that are found in them. Everything here is in pixels, with the origin
 * at the top left.
 */
package org.mingzhang.extractor.image;
