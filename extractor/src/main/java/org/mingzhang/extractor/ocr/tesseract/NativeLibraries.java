package org.mingzhang.extractor.ocr.tesseract;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.storage.UnpackedLibraries;

/**
 * Tesseract's native libraries, which lie on the class path for this machine, brought to where they
 * can be loaded.
 *
 * <p>Tess4J asks the loader for {@code tesseract}, and without a file of exactly that name where it
 * looks first, the loader takes whatever the system has. Tesseract in turn asks for Leptonica by
 * its versioned name and finds it beside itself.
 */
final class NativeLibraries {
  private NativeLibraries() {}

  /**
   * Unpacks the libraries, unless they are there already, and has them loaded from there. To be
   * called before the first class of Tess4J is touched.
   *
   * @param natives the folder for native libraries, made when missing
   * @throws OcrException if there are none for this machine or the folder cannot be written
   */
  static void provide(Path natives) throws OcrException {
    if (Platform.isWindows()) {
      // Tess4J brings its own there, under its own name.
      return;
    }
    try {
      Path folder = UnpackedLibraries.unpack(natives, "tesseract", files());
      System.setProperty("jna.library.path", folder.toString());
    } catch (IOException e) {
      throw new OcrException("Tesseract cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /** The resource of each library by the name under which it is looked for. */
  private static Map<String, String> files() {
    String processor = Platform.isARM() ? "arm64" : "x86_64";
    if (Platform.isMac()) {
      String leptonica = "libleptonica.6.dylib";
      String path = "/macosx-" + processor + "/";
      return Map.of(
          leptonica,
          "/org/bytedeco/leptonica" + path + leptonica,
          "libtesseract.dylib",
          "/org/bytedeco/tesseract" + path + "libtesseract.5.5.dylib");
    }
    String leptonica = "libleptonica.so.6";
    String path = "/linux-" + processor + "/";
    return Map.of(
        leptonica,
        "/org/bytedeco/leptonica" + path + leptonica,
        "libtesseract.so",
        "/org/bytedeco/tesseract" + path + "libtesseract.so.5.5");
  }
}
