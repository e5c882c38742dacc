package org.mingzhang.normalizer.repair;

import java.io.IOException;
import java.io.InputStream;

/**
 * All that the repair knows.
 *
 * @param language what official Chinese looks like
 * @param confusions what the OCR makes of it
 */
public record RepairModel(LanguageModel language, Confusions confusions) {

  /** Loaded when it is first asked for. */
  private static final class Bundled {
    private static final RepairModel MODEL = load();
  }

  /**
   * The model that comes with this library.
   *
   * @throws IllegalStateException if the library is incomplete
   */
  public static RepairModel bundled() {
    return Bundled.MODEL;
  }

  private static RepairModel load() {
    try (InputStream language = resource("language.bin");
        InputStream confusions = resource("confusions.tsv")) {
      return new RepairModel(
          ModelFormat.readLanguage(language), ModelFormat.readConfusions(confusions));
    } catch (IOException e) {
      throw new IllegalStateException("the model of the repair cannot be read", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = RepairModel.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("no " + name + " beside " + RepairModel.class.getName());
    }
    return stream;
  }
}
