package org.mingzhang.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which file the result of each input goes to, decided before anything is read. */
final class OutputPlan {

  private final Map<Path, Path> targets;

  private OutputPlan(Map<Path, Path> targets) {
    this.targets = Map.copyOf(targets);
  }

  /**
   * Plans the outputs.
   *
   * @param inputs the files to read
   * @param output a file for one input or a folder, or null for standard output
   * @param extension what the names of results in a folder end in, without the dot
   * @throws IllegalArgumentException if two results would fall on one file, or a result on its own
   *     input; the message says which
   */
  static OutputPlan of(List<Path> inputs, String output, String extension) {
    if (output == null) {
      return new OutputPlan(Map.of());
    }
    Path place = Path.of(output);
    boolean folder = inputs.size() > 1 || Files.isDirectory(place) || endsInSeparator(output);
    if (folder && Files.exists(place) && !Files.isDirectory(place)) {
      throw new IllegalArgumentException("-o needs a folder here, and " + output + " is a file");
    }
    Map<Path, Path> targets = new HashMap<>();
    Map<Path, Path> takenBy = new HashMap<>();
    for (Path input : inputs) {
      Path target = folder ? place.resolve(stem(input) + "." + extension) : place;
      refuseOverwriting(input, target);
      Path other = takenBy.putIfAbsent(target, input);
      if (other != null && !other.equals(input)) {
        throw new IllegalArgumentException(
            "both " + other + " and " + input + " would become " + target);
      }
      targets.put(input, target);
    }
    return new OutputPlan(targets);
  }

  /** Where the result of {@code input} goes. */
  Path targetOf(Path input) {
    return targets.get(input);
  }

  private static void refuseOverwriting(Path input, Path target) {
    if (target.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())) {
      throw new IllegalArgumentException("-o " + target + " would overwrite the file to read");
    }
  }

  private static boolean endsInSeparator(String output) {
    return output.endsWith("/") || output.endsWith(File.separator);
  }

  /** A file's name without its folder and its extension. */
  static String stem(Path input) {
    String name = input.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
