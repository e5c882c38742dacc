package org.mingzhang.extractor.page;

/** The way a line of text runs on the page as displayed. */
public enum TextDirection {
  LEFT_TO_RIGHT,
  TOP_TO_BOTTOM,
  RIGHT_TO_LEFT,
  BOTTOM_TO_TOP
}
