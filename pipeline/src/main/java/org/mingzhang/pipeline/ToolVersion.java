package org.mingzhang.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this build, from the resource that Maven fills in. */
public final class ToolVersion {

  private static final String RESOURCE = "build.properties";

  private ToolVersion() {}

  /** The version alone, such as {@code 0.1.0}. */
  public static String current() {
    try (InputStream resource = ToolVersion.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(resource);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
