package org.mingzhang.cli.draw;

import java.awt.Color;

/** The colours of confidence, from green to red; the bounds are those of the legend. */
enum ConfidenceScale {
  SURE(0.99, new Color(0x1B8A3A), "value, confidence 0.99 and more"),
  LIKELY(0.9, new Color(0xC79A00), "0.90 and more"),
  DOUBTFUL(0.5, new Color(0xE06A00), "0.50 and more"),
  POOR(0, new Color(0xD01C1C), "less");

  private static final int WASH = 56;

  private final double atLeast;
  private final Color line;
  private final String meaning;

  ConfidenceScale(double atLeast, Color line, String meaning) {
    this.atLeast = atLeast;
    this.line = line;
    this.meaning = meaning;
  }

  /** The step that a confidence of 0 to 1 falls on. */
  static ConfidenceScale of(double confidence) {
    for (ConfidenceScale step : values()) {
      if (confidence >= step.atLeast) {
        return step;
      }
    }
    return POOR;
  }

  /** For outlines and text. */
  Color line() {
    return line;
  }

  /** The same, translucent, for areas over print. */
  Color wash() {
    return new Color(line.getRed(), line.getGreen(), line.getBlue(), WASH);
  }

  /** In words, for the legend. */
  String meaning() {
    return meaning;
  }
}
