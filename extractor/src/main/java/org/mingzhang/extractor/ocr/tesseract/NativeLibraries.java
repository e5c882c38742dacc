package org.mingzhang.extractor.ocr.tesseract;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.mingzhang.extractor.ocr.OcrException;

/**
 * Tesseract's native libraries, which lie on the class path for this machine, brought to a folder
 * from which they can be loaded.
 *
 * <p>Tess4J asks the loader for {@code tesseract}, and without a file of exactly that name where it
 * looks first, the loader takes whatever the system has. Tesseract in turn asks for Leptonica by
 * its versioned name and finds it beside itself.
 */
final class NativeLibraries {
  private NativeLibraries() {}

  /**
   * Brings the libraries to a folder, unless they are there already, and has them loaded from
   * there. To be called before the first class of Tess4J is touched.
   *
   * @param folder a folder for native libraries, made when missing
   * @throws OcrException if there are none for this machine or the folder cannot be written
   */
  static synchronized void provide(Path folder) throws OcrException {
    String platform = platform();
    Path own = folder.resolve("tesseract-5.5.3-" + platform);
    try {
      Files.createDirectories(own);
      if (Platform.isWindows()) {
        // Tess4J brings its own there, under its own name.
        return;
      }
      boolean mac = Platform.isMac();
      String leptonica = mac ? "libleptonica.6.dylib" : "libleptonica.so.6";
      String tesseract = mac ? "libtesseract.5.5.dylib" : "libtesseract.so.5.5";
      String loaded = mac ? "libtesseract.dylib" : "libtesseract.so";
      copy("/org/bytedeco/leptonica/" + platform + "/" + leptonica, own.resolve(leptonica));
      copy("/org/bytedeco/tesseract/" + platform + "/" + tesseract, own.resolve(loaded));
    } catch (IOException e) {
      throw new OcrException("Tesseract cannot be put into " + own + ": " + e.getMessage(), e);
    }
    System.setProperty("jna.library.path", own.toString());
  }

  private static String platform() {
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String bits = processor.equals("aarch64") || processor.equals("arm64") ? "arm64" : "x86_64";
    if (Platform.isMac()) {
      return "macosx-" + bits;
    }
    return (Platform.isWindows() ? "windows-" : "linux-") + bits;
  }

  /** Copies beside the target first: another process may be loading it at this moment. */
  private static void copy(String resource, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Path part = Files.createTempFile(target.getParent(), "library", ".part");
    try (InputStream stream = NativeLibraries.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("there is no " + resource + " for this machine");
      }
      Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
