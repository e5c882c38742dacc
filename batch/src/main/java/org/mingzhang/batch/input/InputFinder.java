package org.mingzhang.batch.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.pipeline.IoReasons;

/** Finds the files that are meant by names, folders, globs and archives. */
public final class InputFinder {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Set<Path> leftOut;
  private final Map<String, Input> found = new TreeMap<>();

  /**
   * @param leftOut files and folders that are no inputs wherever they lie, such as the dataset
   */
  public InputFinder(Set<Path> leftOut) {
    this.leftOut =
        Set.copyOf(leftOut.stream().map(path -> path.toAbsolutePath().normalize()).toList());
  }

  /**
   * Finds everything, sorted by name, each once. What cannot be found or looked into is an input
   * with a problem, so that it is told like any other.
   *
   * @param names files, folders, archives, or globs such as {@code 2021/**.pdf}
   */
  public List<Input> find(List<String> names) {
    names.forEach(this::findOne);
    return List.copyOf(found.values());
  }

  private void findOne(String name) {
    if (!isThere(name) && GLOB.matcher(name).find()) {
      glob(name);
      return;
    }
    Path path = Path.of(name).normalize();
    if (Files.isDirectory(path)) {
      walk(path, file -> true);
    } else if (Files.exists(path)) {
      addNamed(path);
    } else {
      add(Input.bad(label(path), path, "there is no such file; check its name"));
    }
  }

  /** Some systems take no name that has the signs of a glob. */
  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Looks below the last folder before the first sign of a glob; {@code **} may be no folder. */
  private void glob(String name) {
    int before = found.size();
    String pattern = name.replaceFirst("^(?:\\./)+", "");
    Matcher sign = GLOB.matcher(pattern);
    int end = sign.find() ? pattern.lastIndexOf('/', sign.start()) + 1 : 0;
    Path folder = Path.of(pattern.substring(0, end));
    PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    PathMatcher flat =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
    if (Files.isDirectory(folder)) {
      walk(folder, file -> wanted.matches(file) || flat.matches(file));
    }
    if (found.size() == before) {
      add(Input.bad(name, folder, "no file is called so; check the name"));
    }
  }

  private void walk(Path folder, PathMatcher wanted) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, wanted));
    } catch (IOException e) {
      add(Input.bad(label(folder), folder, "cannot be looked into: " + IoReasons.of(e)));
    }
  }

  /** Takes the files of a folder; a folder that cannot be looked into is told. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final PathMatcher wanted;

    private Visitor(Path root, PathMatcher wanted) {
      this.root = root;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isLeftOut(folder) || (!folder.equals(root) && isPassedOver(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (wanted.matches(file) && !isPassedOver(file) && !isLeftOut(file)) {
        addFound(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        add(Input.bad(label(file), file, "cannot be looked into: " + IoReasons.of(failure)));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isPassedOver(Path path) {
    return FoundFiles.isPassedOver(path.getFileName().toString());
  }

  private boolean isLeftOut(Path path) {
    return leftOut.contains(path.toAbsolutePath().normalize());
  }

  private void addFound(Path file, BasicFileAttributes attributes) {
    String problem =
        attributes.isRegularFile()
            ? FoundFiles.problem(file.getFileName().toString())
            : "is no ordinary file; save it to a file first";
    if (problem == null) {
      addNamed(file);
    } else {
      add(Input.bad(label(file), file, problem));
    }
  }

  private void addNamed(Path file) {
    if (!Files.isRegularFile(file)) {
      add(Input.bad(label(file), file, "is no ordinary file; save it to a file first"));
    } else if (FoundFiles.isArchive(file.getFileName().toString())) {
      addArchive(file);
    } else {
      add(Input.of(label(file), file));
    }
  }

  private void addArchive(Path file) {
    try (Archive archive = Archive.open(file)) {
      archive.inputs(label(file)).forEach(this::add);
    } catch (IOException | RuntimeException e) {
      add(Input.bad(label(file), file, "is no archive that can be read: " + reason(e)));
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof IOException io ? IoReasons.of(io) : failure.toString();
  }

  private void add(Input input) {
    found.putIfAbsent(input.name(), input);
  }

  private static String label(Path path) {
    return path.toString().replace('\\', '/');
  }
}
