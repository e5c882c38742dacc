package org.mingzhang.export.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.schema.json.DisclosureParts.Head;

/**
 * The documents that are exported together. Their heads are held in memory, about a kilobyte each;
 * what they say stays in their files.
 *
 * @param documents the documents, in the order of their ids
 * @param inputs what became of each input of the batch; empty without an index
 */
public record Dataset(List<DatasetDocument> documents, List<Input> inputs) {

  /** Where a batch keeps its documents. */
  private static final String DOCUMENTS = "documents";

  private static final String SUFFIX = ".json";

  public Dataset {
    documents = List.copyOf(documents);
    inputs = List.copyOf(inputs);
  }

  /**
   * Opens a dataset.
   *
   * @param places the folder of a batch, or folders of extracted documents, or the documents
   * @throws DocumentException if a file is no extracted document
   * @throws IOException if a place cannot be looked into
   */
  public static Dataset open(List<Path> places) throws IOException {
    List<Input> inputs = new ArrayList<>();
    Map<Path, List<Input>> indexed = new HashMap<>();
    Set<Path> files = new LinkedHashSet<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        List<Input> index = InputIndex.of(place);
        inputs.addAll(index);
        index.stream()
            .filter(input -> input.document() != null)
            .forEach(
                input ->
                    indexed
                        .computeIfAbsent(
                            real(place.resolve(input.document())), file -> new ArrayList<>())
                        .add(input));
        documentsIn(place).forEach(file -> files.add(real(file)));
      } else {
        files.add(real(place));
      }
    }
    return new Dataset(documents(files, indexed), inputs);
  }

  private static List<DatasetDocument> documents(
      Iterable<Path> files, Map<Path, List<Input>> indexed) throws DocumentException {
    Map<String, DatasetDocument> byId = new TreeMap<>();
    for (Path file : files) {
      String id = freeId(file, byId);
      Head head = DatasetDocument.headOf(file);
      List<Input> inputs = indexed.getOrDefault(file, List.of());
      byId.put(id, new DatasetDocument(id, file, head, Originals.of(head, inputs, file)));
    }
    return List.copyOf(byId.values());
  }

  /** Its name; files of the same name in several folders are counted. */
  private static String freeId(Path file, Map<String, DatasetDocument> taken) {
    String name = file.getFileName().toString();
    String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    String free = id;
    for (int n = 2; taken.containsKey(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static List<Path> documentsIn(Path folder) throws IOException {
    Path documents = folder.resolve(DOCUMENTS);
    try (Stream<Path> files = Files.list(Files.isDirectory(documents) ? documents : folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** One name for a file, whatever ways lead to it, so that none counts twice. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // reading it in earnest will say what is wrong
    }
  }
}
