package org.mingzhang.batch.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.pipeline.DocumentPart;
import org.mingzhang.pipeline.DocumentPipeline;
import org.mingzhang.pipeline.PageChoice;
import org.mingzhang.schema.Disclosure;
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
    Request.Part part = request.parts().get(0);
    Disclosure document =
        pipeline.read(new DocumentPart(Path.of(part.file()), part.name()), PageChoice.all());
    List<Gap> gaps = document.unread().stream().map(RequestedDocument::gap).distinct().toList();
    return new RequestedDocument(
        document, List.of(new PartReading(document.source().pages(), gaps, null)));
  }

  private static Gap gap(Unread unread) {
    return new Gap(unread.page(), unread.line(), unread.reason());
  }
}
