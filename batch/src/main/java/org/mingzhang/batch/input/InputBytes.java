package org.mingzhang.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.pipeline.IoReasons;
import org.mingzhang.pipeline.Sha256;

/** Gets at the bytes of inputs, wherever they lie. */
public final class InputBytes {

  private static final int BUFFER_BYTES = 1 << 16;

  private InputBytes() {}

  /** Hashes all inputs; those in one archive together, since a bomb of it condemns them all. */
  public static List<HashedInput> hash(List<Input> inputs) {
    Map<Path, List<Input>> archives = new LinkedHashMap<>();
    List<HashedInput> hashed = new ArrayList<>();
    for (Input input : inputs) {
      if (input.entry() == null) {
        hashed.add(hashFile(input));
      } else {
        archives.computeIfAbsent(input.file(), file -> new ArrayList<>()).add(input);
      }
    }
    archives.forEach((file, entries) -> hashed.addAll(hashArchive(file, entries)));
    return hashed;
  }

  private static HashedInput hashFile(Input input) {
    if (input.problem() != null) {
      return new HashedInput(input, null, input.problem());
    }
    try {
      return new HashedInput(input, Sha256.of(input.file()), null);
    } catch (IOException e) {
      return new HashedInput(input, null, "cannot be read: " + IoReasons.of(e));
    }
  }

  private static List<HashedInput> hashArchive(Path file, List<Input> entries) {
    List<HashedInput> hashed = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      for (Input input : entries) {
        hashed.add(hashEntry(archive, input));
        if (archive.isBomb()) {
          return List.of(condemned(file, entries));
        }
      }
      return hashed;
    } catch (IOException e) {
      return entries.stream()
          .map(input -> new HashedInput(input, null, "cannot be read: " + IoReasons.of(e)))
          .toList();
    }
  }

  private static HashedInput hashEntry(Archive archive, Input input) {
    if (input.problem() != null) {
      return new HashedInput(input, null, input.problem());
    }
    try (InputStream in = archive.read(input.entry())) {
      return new HashedInput(input, Sha256.of(in), null);
    } catch (IOException e) {
      return new HashedInput(input, null, "cannot be unpacked: " + IoReasons.of(e));
    }
  }

  /** The archive stands for all that is in it. */
  private static HashedInput condemned(Path file, List<Input> entries) {
    String name = entries.get(0).name();
    Input archive =
        Input.bad(
            name.substring(0, name.indexOf(Input.IN_ARCHIVE)),
            file,
            "unpacks to far more than disclosures do, as a zip bomb does; nothing of it was read");
    return new HashedInput(archive, null, archive.problem());
  }

  /**
   * Copies what lies in an archive out of it.
   *
   * @param target written anew; its name has nothing to do with the one in the archive
   * @throws UnreachableInputException if it cannot be read any more
   * @throws IOException if {@code target} cannot be written
   */
  public static void copy(Input input, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      try (Archive archive = Archive.open(input.file());
          InputStream in = archive.read(input.entry())) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          write(buffer, read, out);
        }
      } catch (UnwritableException e) {
        throw e.cause;
      } catch (IOException e) {
        throw new UnreachableInputException(e);
      }
    }
  }

  private static void write(byte[] bytes, int length, OutputStream out) throws UnwritableException {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  /** Tells a place that takes nothing from an archive that gives nothing. */
  private static final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    private UnwritableException(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
