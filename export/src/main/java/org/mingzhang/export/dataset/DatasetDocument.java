package org.mingzhang.export.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;
import org.mingzhang.schema.json.DisclosureParts;
import org.mingzhang.schema.json.DisclosureParts.ElementSink;
import org.mingzhang.schema.json.DisclosureParts.Head;

/**
 * One extracted document of a dataset: its head in memory, the rest in its file.
 *
 * @param id names it within the dataset
 * @param file its JSON
 * @param head what it says of itself
 * @param files the files it was read from, in the order of their pages; at least one
 */
public record DatasetDocument(String id, Path file, Head head, List<DocumentFile> files) {

  private static final DisclosureParts PARTS = new DisclosureParts();
  private static final DisclosureJson WHOLE = new DisclosureJson();

  public DatasetDocument {
    files = List.copyOf(files);
  }

  /**
   * The file that holds a page.
   *
   * @param page the number of the page in the document, 1-based, or null for the first file
   */
  public DocumentFile fileOf(Integer page) {
    DocumentFile holder = files.get(0);
    for (DocumentFile candidate : files) {
      if (page != null && candidate.firstPage() <= page) {
        holder = candidate;
      }
    }
    return holder;
  }

  /**
   * Reads one of its lists, element by element.
   *
   * @param list the field of the list, such as {@code budgets}
   * @param type the record of its elements
   * @param sink takes each element as it is read
   * @throws DocumentException if the document cannot be read
   * @throws IOException if the sink fails
   */
  public <T> void forEach(String list, Class<T> type, ElementSink<T> sink) throws IOException {
    try (InputStream in = open()) {
      PARTS.forEach(in, list, type, sink);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new DocumentException(file, e);
    }
  }

  /**
   * Reads it as a whole.
   *
   * @throws DocumentException if it cannot be read
   */
  public Disclosure read() throws DocumentException {
    try (InputStream in = open()) {
      return WHOLE.read(in);
    } catch (IOException e) {
      throw new DocumentException(file, e);
    }
  }

  /**
   * Reads the head of a document.
   *
   * @throws DocumentException if the file is no document
   */
  static Head headOf(Path file) throws DocumentException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return PARTS.head(in);
    } catch (IOException e) {
      throw new DocumentException(file, e);
    }
  }

  private InputStream open() throws DocumentException {
    try {
      return new BufferedInputStream(Files.newInputStream(file));
    } catch (IOException e) {
      throw new DocumentException(file, e);
    }
  }
}
