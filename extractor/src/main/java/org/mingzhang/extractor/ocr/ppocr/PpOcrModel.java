package org.mingzhang.extractor.ocr.ppocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.ocr.OcrException;

/**
 * The recogniser of PP-OCRv4 for Chinese print with its character set, loaded once and shared by
 * all engines of a process. Safe for use by many threads.
 *
 * <p>Input is a batch of lines 48 pixels high, shades from -1 for black to 1 for white in three
 * equal channels; output the probability of each class at each step of 8 pixels. Class 0 is CTC's
 * blank (空白), the last one the space.
 */
public final class PpOcrModel implements AutoCloseable {
  /** The height in pixels for which the network was made. */
  static final int HEIGHT = 48;

  private static final String NETWORK = "/models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String KEYS = "/models/ppocr_keys_v1.txt";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final List<String> classes;

  private PpOcrModel(OrtEnvironment environment, OrtSession session, List<String> classes) {
    this.environment = environment;
    this.session = session;
    this.input = session.getInputNames().iterator().next();
    this.classes = classes;
  }

  /**
   * Loads the network.
   *
   * @param natives a folder for native libraries, made when missing
   * @throws OcrException if the network or the native library beneath it cannot be loaded here
   */
  public static PpOcrModel load(Path natives) throws OcrException {
    try {
      RuntimeLibraries.provide(natives);
      // Whatever the native library has to say would land on the user's terminal.
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "mingzhang");
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // Engines work side by side, one thread each; threads of the library would only compete.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.set_denormal_as_zero", "1");
        return new PpOcrModel(
            environment, environment.createSession(resource(NETWORK), options), readClasses());
      }
    } catch (OrtException | IOException | UnsatisfiedLinkError | ExceptionInInitializerError e) {
      throw new OcrException("the PP-OCR network cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static List<String> readClasses() throws IOException {
    List<String> classes = new ArrayList<>();
    classes.add("");
    new String(resource(KEYS), StandardCharsets.UTF_8).lines().forEach(classes::add);
    classes.add(" ");
    return List.copyOf(classes);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = PpOcrModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not on the class path");
      }
      return stream.readAllBytes();
    }
  }

  /** The character of each class; empty for the blank, the first. */
  List<String> classes() {
    return classes;
  }

  /**
   * Runs the network.
   *
   * @param lines lines of equal width, each {@link #HEIGHT} rows, one after another, shades from -1
   *     to 1
   * @param count how many lines
   * @param width their width in pixels
   * @return what stands at each step of each line
   * @throws OcrException if the library fails
   */
  Posterior[] run(float[] lines, int count, int width) throws OcrException {
    long[] shape = {count, 3, HEIGHT, width};
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(channels(lines, count)), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      // The result closes it.
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] outputShape = output.getInfo().getShape();
      int steps = (int) outputShape[1];
      int size = (int) outputShape[2];
      FloatBuffer values = output.getFloatBuffer();
      Posterior[] posteriors = new Posterior[count];
      for (int i = 0; i < count; i++) {
        posteriors[i] = Posterior.read(values, steps, size);
      }
      return posteriors;
    } catch (OrtException e) {
      throw new OcrException("the PP-OCR network failed: " + e.getMessage(), e);
    }
  }

  private static float[] channels(float[] lines, int count) {
    int plane = lines.length / count;
    float[] channels = new float[lines.length * 3];
    for (int i = 0; i < count * 3; i++) {
      System.arraycopy(lines, i / 3 * plane, channels, i * plane, plane);
    }
    return channels;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
