package org.mingzhang.extractor.ocr.ppocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.extractor.ocr.storage.UnpackedLibraries;

/**
 * The native libraries of ONNX Runtime, unpacked once. Left to itself it unpacks them anew at each
 * start into the system's folder for temporary files, where a process that is killed leaves them.
 */
final class RuntimeLibraries {
  /** The property by which ONNX Runtime is told where its libraries lie. */
  private static final String PLACE = "onnxruntime.native.path";

  private RuntimeLibraries() {}

  /** To be called before the first class of ONNX Runtime is touched. */
  static void provide(Path natives) throws IOException {
    String platform = platform();
    if (platform.isEmpty() || System.getProperty(PLACE) != null) {
      return;
    }
    String end = platform.startsWith("osx") ? ".dylib" : ".so";
    String path = "/ai/onnxruntime/native/" + platform + "/";
    Map<String, String> files =
        Map.of(
            "libonnxruntime" + end, path + "libonnxruntime" + end,
            "libonnxruntime4j_jni" + end, path + "libonnxruntime4j_jni" + end);
    System.setProperty(PLACE, UnpackedLibraries.unpack(natives, "onnxruntime", files).toString());
  }

  /**
   * The machine by ONNX Runtime's name; empty for one that it knows how to serve itself, or not.
   */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    if (system.contains("linux")) {
      return arm ? "linux-aarch64" : "linux-x64";
    }
    return system.contains("mac") && arm ? "osx-aarch64" : "";
  }
}
