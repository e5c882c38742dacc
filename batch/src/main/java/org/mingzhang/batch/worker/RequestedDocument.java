package org.mingzhang.batch.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.pipeline.DocumentPart;
import org.mingzhang.pipeline.DocumentPipeline;
import org.mingzhang.pipeline.JoinedDocument;
import org.mingzhang.pipeline.PageChoice;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.SourcePart;
import org.mingzhang.schema.Unread;

/**
 * A document that was read on request.
 *
 * @param disclosure what it says
 * @param parts what became of each file of it, in order
 */
record RequestedDocument(Disclosure disclosure, List<PartReading> parts) {

  static RequestedDocument read(Request request, DocumentPipeline pipeline)
      throws UnreadableFileException, IOException {
    List<DocumentPart> parts =
        request.parts().stream()
            .map(part -> new DocumentPart(Path.of(part.file()), part.name()))
            .toList();
    RequestedDocument document =
        parts.size() == 1
            ? single(pipeline.read(parts.get(0), PageChoice.all()))
            : joined(pipeline.readTogether(request.name(), parts), parts);
    requireMeant(request, document.disclosure().source());
    return document;
  }

  /** What changed since it was hashed is another document. */
  private static void requireMeant(Request request, DocumentSource read) throws IOException {
    Set<String> meant = new HashSet<>();
    request.parts().forEach(part -> meant.add(part.sha256()));
    boolean same =
        request.parts().size() == 1
            ? meant.contains(read.sha256())
            : read.parts().stream().allMatch(part -> meant.contains(part.sha256()));
    if (!same) {
      throw new IOException("it changed while the batch ran");
    }
  }

  private static RequestedDocument single(Disclosure document) {
    List<Gap> gaps = document.unread().stream().map(unread -> gap(unread, 0)).distinct().toList();
    return new RequestedDocument(
        document, List.of(new PartReading(document.source().pages(), gaps, null)));
  }

  /** Tells each file's gaps by its own page numbers. */
  private static RequestedDocument joined(JoinedDocument joined, List<DocumentPart> parts) {
    List<PartReading> readings = new ArrayList<>();
    Iterator<SourcePart> opened = joined.document().source().parts().iterator();
    for (DocumentPart part : parts) {
      String problem =
          joined.failures().stream()
              .filter(failure -> failure.part().equals(part))
              .map(JoinedDocument.Failure::reason)
              .findFirst()
              .orElse(null);
      readings.add(
          problem == null
              ? reading(opened.next(), joined.document())
              : new PartReading(0, List.of(), problem));
    }
    return new RequestedDocument(joined.document(), readings);
  }

  private static PartReading reading(SourcePart part, Disclosure document) {
    int before = part.firstPage() - 1;
    List<Gap> gaps =
        document.unread().stream()
            .filter(unread -> unread.page() != null)
            .filter(unread -> unread.page() > before && unread.page() <= before + part.pages())
            .map(unread -> gap(unread, before))
            .distinct()
            .toList();
    return new PartReading(part.pages(), gaps, null);
  }

  private static Gap gap(Unread unread, int pagesBefore) {
    Integer page = unread.page() == null ? null : unread.page() - pagesBefore;
    return new Gap(page, unread.line(), unread.reason());
  }
}
