package org.mingzhang.extractor.page;

/**
 * A picture placed on the page.
 *
 * @param box where it is shown
 * @param widthPixels its own width
 * @param heightPixels its own height
 */
public record PageImage(Box box, int widthPixels, int heightPixels) {}
