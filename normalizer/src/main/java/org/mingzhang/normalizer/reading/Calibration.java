package org.mingzhang.normalizer.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what speaks for a text into the probability that it is right: logistic regression, its
 * coefficients measured on scans and kept as data ({@code calibration.tsv}).
 */
final class Calibration {

  private static final String RESOURCE = "calibration.tsv";

  /** Nothing that was read from a picture is certain. */
  private static final double MOST = 0.9995;

  private static final Calibration BUNDLED = load();

  private final Map<Features.Content, List<Double>> coefficients;

  private Calibration(Map<Features.Content, List<Double>> coefficients) {
    this.coefficients = coefficients;
  }

  /** The coefficients that come with this library. */
  static Calibration bundled() {
    return BUNDLED;
  }

  /** The probability that a text is right, above 0 and below 1. */
  double probability(Features features) {
    List<Double> weights = coefficients.get(features.content());
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * features.values().get(i);
    }
    return Math.min(MOST, 1 / (1 + Math.exp(-sum)));
  }

  private static Calibration load() {
    Map<Features.Content, List<Double>> coefficients = new EnumMap<>(Features.Content.class);
    try (InputStream bytes = Calibration.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t");
          List<Double> weights =
              List.of(columns).subList(1, columns.length).stream().map(Double::valueOf).toList();
          if (weights.size() != Features.NAMES.size()) {
            throw new IllegalStateException(RESOURCE + ": " + line);
          }
          coefficients.put(Features.Content.valueOf(columns[0]), weights);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    if (coefficients.size() < Features.Content.values().length) {
      throw new IllegalStateException(RESOURCE + " has no coefficients for some content");
    }
    return new Calibration(coefficients);
  }
}
