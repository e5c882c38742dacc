package org.mingzhang.batch.input;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An open zip archive. The names in it are names only: nothing is ever written where they say. What
 * unpacks to far more than disclosures do is a bomb and is refused as a whole.
 */
final class Archive implements Closeable {

  /** More than any folder of disclosures holds. */
  private static final int MOST_ENTRIES = 100_000;

  /** So much may come out of the smallest archive. */
  private static final long FREE_BYTES = 256L << 20;

  /**
   * And so many bytes of each of its own: blank scans pack to a fiftieth, bombs to a thousandth.
   */
  private static final long EXPANSION = 50;

  /** What Chinese systems write the names in where they do not say that it is UTF-8. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final Path file;
  private final ZipFile zip;
  private long bytesLeft;

  private Archive(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.bytesLeft = FREE_BYTES + EXPANSION * Files.size(file);
  }

  static Archive open(Path file) throws IOException {
    return new Archive(file, openZip(file));
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), CHINESE);
    }
  }

  /**
   * The files in it.
   *
   * @param name what the archive itself is called
   * @throws IOException if there are so many that it is a bomb
   */
  List<Input> inputs(String name) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new IOException("holds more than " + MOST_ENTRIES + " files");
    }
    List<Input> inputs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : zip.stream().toList()) {
      String path = entry.getName().replace('\\', '/');
      if (!entry.isDirectory() && !FoundFiles.isPassedOver(path)) {
        inputs.add(input(name, entry.getName(), path, seen));
      }
    }
    return inputs;
  }

  private Input input(String name, String entry, String path, Set<String> seen) {
    String label = name + Input.IN_ARCHIVE + path;
    String problem = problem(path);
    for (int copy = 2; !seen.add(label); copy++) {
      label = name + Input.IN_ARCHIVE + path + "#" + copy;
      problem = "has the name of another file in the archive; unpack it and give both";
    }
    return new Input(label, file, entry, problem);
  }

  private static String problem(String path) {
    if (path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || ("/" + path + "/").contains("/../")) {
      return "its name leads out of the archive; it was not unpacked";
    }
    return FoundFiles.isArchive(path)
        ? "is an archive within an archive; unpack the outer one first"
        : FoundFiles.problem(path);
  }

  /**
   * The bytes of one file in it. Reading fails once more has come out of the archive than can be.
   *
   * @throws IOException if it is damaged or encrypted, or there is no such file in it any more
   */
  InputStream read(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new FileNotFoundException("is not in the archive any more");
    }
    return new Budgeted(zip.getInputStream(found));
  }

  /** Whether so much came out of it that it is a bomb. */
  boolean isBomb() {
    return bytesLeft < 0;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out, whatever the archive says of its sizes. */
  private final class Budgeted extends InputStream {
    private final InputStream in;

    private Budgeted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      bytesLeft -= Math.max(0, count);
      if (bytesLeft < 0) {
        throw new IOException("unpacks to far more than disclosures do, as a zip bomb does");
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
