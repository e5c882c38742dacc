package org.mingzhang.export.dataset;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the index of a batch: JSON Lines, one line an input. */
final class InputIndex {

  private static final String INDEX = "index.jsonl";

  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(Input.class);

  private InputIndex() {}

  /**
   * Reads the index.
   *
   * @param folder the folder of a dataset
   * @return its inputs in order; empty where there is no index
   * @throws DocumentException if the index cannot be read
   */
  static List<Input> of(Path folder) throws DocumentException {
    Path index = folder.resolve(INDEX);
    if (!Files.isRegularFile(index)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(index);
        MappingIterator<Input> lines = READER.readValues(in)) {
      return lines.readAll();
    } catch (IOException e) {
      throw new DocumentException(index, e);
    }
  }
}
