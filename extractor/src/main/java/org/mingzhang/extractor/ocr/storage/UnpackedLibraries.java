package org.mingzhang.extractor.ocr.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Native libraries from the class path as files. They are unpacked once and stay: a process that is
 * killed could not clear them away, and each is tens of megabytes large.
 */
public final class UnpackedLibraries {
  private UnpackedLibraries() {}

  /**
   * Unpacks libraries, unless they are there already.
   *
   * @param parent the folder for all native libraries, made when missing
   * @param name what these libraries are, the beginning of their folder's name
   * @param files the resource of each file by the name that it is to have
   * @return the folder in which they lie; another one for other versions of the libraries
   * @throws IOException if a resource is missing or the folder cannot be written
   */
  public static Path unpack(Path parent, String name, Map<String, String> files)
      throws IOException {
    Map<String, URL> resources = new TreeMap<>();
    long size = 0;
    for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
      URL resource = UnpackedLibraries.class.getResource(file.getValue());
      if (resource == null) {
        throw new IOException("there is no " + file.getValue() + " for this machine");
      }
      resources.put(file.getKey(), resource);
      size = 31 * size + resource.openConnection().getContentLengthLong();
    }
    Path folder = parent.resolve(name + "-" + Long.toHexString(size));
    Files.createDirectories(folder);
    for (Map.Entry<String, URL> resource : resources.entrySet()) {
      copy(resource.getValue(), folder.resolve(resource.getKey()));
    }
    return folder;
  }

  /** Copies beside the target first: another process may be loading it at this moment. */
  private static void copy(URL resource, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Path part = Files.createTempFile(target.getParent(), "library", ".part");
    try (InputStream stream = resource.openStream()) {
      Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
