package org.mingzhang.extractor.ocr.sign;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A network of one hidden layer (a multilayer perceptron with rectified linear units) that tells
 * what a first glyph is. Trained by {@code org.mingzhang.fixtures.signs.TrainSigns}.
 */
public final class SignNetwork {

  /** What a glyph can be; the empty text is anything but a sign of comparison. */
  static final String[] CLASSES = {"", "≥", "≤", ">", "<", "="};

  private static final String RESOURCE = "sign-network.bin";

  /** Weights are stored in 16 bits, a thousandth apart. */
  private static final float STEP = 1 / 1000f;

  private final float[][] hidden;
  private final float[][] output;

  /**
   * @param hidden a row a hidden unit: its weights, the bias last
   * @param output a row a class: its weights of the hidden units, the bias last
   */
  public SignNetwork(float[][] hidden, float[][] output) {
    this.hidden = hidden;
    this.output = output;
  }

  /** The network that comes with the program. */
  public static SignNetwork bundled() {
    try (InputStream in = SignNetwork.class.getResourceAsStream(RESOURCE)) {
      DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
      return new SignNetwork(matrix(data), matrix(data));
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the program is damaged: " + RESOURCE, e);
    }
  }

  /** The probability of each of {@link #CLASSES}, were all of them equally frequent. */
  public double[] probabilities(FirstGlyph glyph) {
    float[] units = layer(hidden, glyph.features());
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.max(0, units[i]);
    }
    float[] scores = layer(output, units);
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - most);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  private static float[] layer(float[][] weights, float[] in) {
    float[] out = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float[] row = weights[i];
      float sum = row[in.length];
      for (int j = 0; j < in.length; j++) {
        sum += row[j] * in[j];
      }
      out[i] = sum;
    }
    return out;
  }

  /**
   * Writes it as the resource that {@link #bundled()} reads.
   *
   * @param out flushed, not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (float[][] matrix : new float[][][] {hidden, output}) {
      data.writeShort(matrix.length);
      data.writeShort(matrix[0].length);
      for (float[] row : matrix) {
        for (float weight : row) {
          data.writeShort(Math.round(Math.max(-32, Math.min(32, weight)) / STEP));
        }
      }
    }
    data.flush();
  }

  private static float[][] matrix(DataInputStream in) throws IOException {
    float[][] matrix = new float[in.readUnsignedShort()][];
    int columns = in.readUnsignedShort();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = new float[columns];
      for (int j = 0; j < columns; j++) {
        matrix[i][j] = in.readShort() * STEP;
      }
    }
    return matrix;
  }
}
