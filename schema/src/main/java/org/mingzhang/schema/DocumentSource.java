package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Where a document came from.
 *
 * @param file the file's name, without its folder; the name of the whole where it has parts
 * @param sha256 lower-case hexadecimal SHA-256 of the file's bytes; where it has parts, of their
 *     hashes, one a line
 * @param pages how many pages the file has, or all parts together
 * @param tool what read it
 * @param parts the files that it was spread over, in order; empty for a document of one file
 */
public record DocumentSource(
    String file,
    String sha256,
    int pages,
    Tool tool,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<SourcePart> parts) {

  public DocumentSource {
    parts = List.copyOf(parts);
  }

  /** A document of one file. */
  public DocumentSource(String file, String sha256, int pages, Tool tool) {
    this(file, sha256, pages, tool, List.of());
  }

  /**
   * The program that read the document.
   *
   * @param version its version
   * @param engines the reading engines that took part, such as {@code pdfbox 3.0.8}
   */
  public record Tool(String version, List<String> engines) {
    public Tool {
      engines = List.copyOf(engines);
    }
  }
}
