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
public final class NativeLibraries {
  private static final String LEPTONICA_LINUX = "libleptonica.so.6";
  private static final String LEPTONICA_MAC = "libleptonica.6.dylib";

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
    System.setProperty("jna.library.path", unpacked(natives).toString());
  }

  /**
   * Unpacks the libraries, unless they are there already.
   *
   * @param natives the folder for native libraries, made when missing
   * @return the file of Leptonica, Tesseract's image library, which holds decoders of pictures
   * @throws OcrException if there is none for this machine or the folder cannot be written
   */
  public static Path leptonica(Path natives) throws OcrException {
    if (Platform.isWindows()) {
      throw new OcrException("Leptonica is not unpacked on Windows", null);
    }
    return unpacked(natives).resolve(Platform.isMac() ? LEPTONICA_MAC : LEPTONICA_LINUX);
  }

  private static Path unpacked(Path natives) throws OcrException {
    try {
      return UnpackedLibraries.unpack(natives, "tesseract", files());
    } catch (IOException e) {
      throw new OcrException("Tesseract cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /** The resource of each library by the name under which it is looked for. */
  private static Map<String, String> files() {
    String processor = Platform.isARM() ? "arm64" : "x86_64";
    if (Platform.isMac()) {
      String path = "/macosx-" + processor + "/";
      return Map.of(
          LEPTONICA_MAC,
          "/org/bytedeco/leptonica" + path + LEPTONICA_MAC,
          "libtesseract.dylib",
          "/org/bytedeco/tesseract" + path + "libtesseract.5.5.dylib");
    }
    String path = "/linux-" + processor + "/";
    return Map.of(
        LEPTONICA_LINUX,
        "/org/bytedeco/leptonica" + path + LEPTONICA_LINUX,
        "libtesseract.so",
        "/org/bytedeco/tesseract" + path + "libtesseract.so.5.5");
  }
}
