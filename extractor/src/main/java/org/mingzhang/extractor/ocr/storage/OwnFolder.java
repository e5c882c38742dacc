package org.mingzhang.extractor.ocr.storage;

import java.nio.file.Path;
import java.util.Map;

/**
 * The program's own folder on this machine, for what is fetched or unpacked once.
 *
 * @param root the folder, which need not exist
 */
public record OwnFolder(Path root) {

  /** The folder that the property {@code mingzhang.cache} names, else one in the user's cache. */
  public static OwnFolder ofThisMachine() {
    String named = System.getProperty("mingzhang.cache");
    return named != null && !named.isBlank()
        ? new OwnFolder(Path.of(named))
        : inUserCache(System.getenv(), System.getProperty("user.home"));
  }

  /** The folder in the user's cache, as the XDG base directory specification places it. */
  static OwnFolder inUserCache(Map<String, String> environment, String home) {
    String cache = environment.get("XDG_CACHE_HOME");
    Path base = cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(home, ".cache");
    return new OwnFolder(base.resolve("mingzhang"));
  }

  /** For language data of Tesseract. */
  public Path tessdata() {
    return root.resolve("tessdata");
  }

  /** For unpacked native libraries. */
  public Path natives() {
    return root.resolve("natives");
  }
}
