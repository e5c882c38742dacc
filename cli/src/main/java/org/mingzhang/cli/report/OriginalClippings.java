package org.mingzhang.cli.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.mingzhang.export.audit.AuditValue;
import org.mingzhang.export.audit.PageClippings;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.DocumentFile;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageRenderer;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.pipeline.Sha256;

/**
 * Cuts values out of the files that a dataset was read from, where these still are and have not
 * changed. Values are asked for in the order of documents and pages: the last file stays open and
 * its last page drawn.
 */
public final class OriginalClippings implements PageClippings, Closeable {

  /** Pixels an inch: small print stays legible. */
  private static final double DPI = 125;

  private final Map<String, DatasetDocument> documents = new HashMap<>();
  private DocumentFile openFile;
  private PageRenderer open;
  private int drawnPage;
  private Rendered drawn;

  /**
   * Clippings of a dataset.
   *
   * @param dataset the dataset whose files are looked for
   */
  public OriginalClippings(Dataset dataset) {
    dataset.documents().forEach(document -> documents.put(document.id(), document));
  }

  @Override
  public Optional<Picture> of(AuditValue value) {
    if (value.page() == null || value.box() == null) {
      return Optional.empty();
    }
    try {
      return page(value).flatMap(page -> png(Clipping.picture(page, value.box(), null)));
    } catch (IOException | UnreadableFileException | RuntimeException e) {
      return Optional.empty(); // the value is listed all the same, and that its picture is missing
    }
  }

  private Optional<Rendered> page(AuditValue value) throws IOException, UnreadableFileException {
    DocumentFile file = documents.get(value.documentId()).fileOf(value.page());
    if (!file.equals(openFile)) {
      close();
      openFile = file;
      open = open(file);
    }
    if (open == null) {
      return Optional.empty();
    }
    if (drawn == null || drawnPage != value.page()) {
      drawn = open.render(file.pageInFile(value.page()), DPI);
      drawnPage = value.page();
    }
    return Optional.of(drawn);
  }

  /** Null where the file is gone or another one. */
  private static PageRenderer open(DocumentFile file) throws IOException, UnreadableFileException {
    Path original = file.original();
    return original == null || !Sha256.of(original).equals(file.sha256())
        ? null
        : PageRenderer.open(original, ExtractorOptions.defaults());
  }

  private static Optional<Picture> png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      return ImageIO.write(picture, "png", bytes)
          ? Optional.of(new Picture(bytes.toByteArray(), picture.getWidth(), picture.getHeight()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    drawn = null;
    openFile = null;
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
