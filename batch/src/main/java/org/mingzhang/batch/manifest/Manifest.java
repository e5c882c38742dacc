package org.mingzhang.batch.manifest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever collected the files knows of them: where each comes from, and which belong together.
 * A row means a file by its path, relative to the manifest or as the batch names it, or by as much
 * of the path's end as fits one input only.
 */
public final class Manifest {

  private final List<ManifestRow> rows;
  private final String folder;

  private Manifest(List<ManifestRow> rows, String folder) {
    this.rows = List.copyOf(rows);
    this.folder = folder;
  }

  /** Says nothing of anything. */
  public static Manifest none() {
    return new Manifest(List.of(), "");
  }

  /**
   * Reads a manifest.
   *
   * @throws BadManifestException if it cannot be understood
   */
  public static Manifest read(Path file) throws BadManifestException {
    Path parent = file.normalize().getParent();
    return new Manifest(
        ManifestFile.read(file), parent == null ? "" : parent.toString().replace('\\', '/') + "/");
  }

  /**
   * What it says of inputs.
   *
   * @param names of all inputs
   * @throws BadManifestException if a row could mean several of them, or several rows one
   */
  public Sayings of(List<String> names) throws BadManifestException {
    Map<String, List<String>> byEnd = new HashMap<>();
    for (String name : names) {
      for (String end : ends(name)) {
        byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(name);
      }
    }
    Map<String, ManifestRow> said = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (ManifestRow row : rows) {
      Optional<String> name = meant(row, byEnd);
      if (name.isEmpty()) {
        unknown.add(row.file());
      } else if (said.put(name.get(), row) != null) {
        throw new BadManifestException("two rows speak of " + name.get());
      }
    }
    return new Sayings(said, unknown);
  }

  /** The whole name and what follows each of its slashes. */
  private static List<String> ends(String name) {
    List<String> ends = new ArrayList<>(List.of(name));
    for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
      ends.add(name.substring(i + 1));
    }
    return ends;
  }

  private Optional<String> meant(ManifestRow row, Map<String, List<String>> byEnd)
      throws BadManifestException {
    for (String exact : List.of(folder + row.file(), row.file())) {
      List<String> names = byEnd.getOrDefault(exact, List.of());
      if (names.contains(exact)) {
        return Optional.of(exact);
      }
    }
    List<String> names = byEnd.getOrDefault(row.file(), List.of());
    if (names.size() > 1) {
      throw new BadManifestException(
          row.file()
              + " could mean "
              + names.get(0)
              + " or "
              + names.get(1)
              + "; write more of its path");
    }
    return names.stream().findFirst();
  }

  /**
   * What a manifest says of the inputs of a batch.
   *
   * @param unknown the files it speaks of that are none of them
   */
  public record Sayings(Map<String, ManifestRow> rows, List<String> unknown) {

    public Sayings {
      rows = Map.copyOf(rows);
      unknown = List.copyOf(unknown);
    }

    /** Where an input comes from; null where nothing is said. */
    public Origin originOf(String input) {
      ManifestRow row = rows.get(input);
      return row == null ? null : row.origin();
    }

    /** The document that an input belongs to; null where nothing is said. */
    public String documentOf(String input) {
      ManifestRow row = rows.get(input);
      return row == null ? null : row.document();
    }
  }
}
