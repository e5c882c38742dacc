package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.cli.report.OriginalClippings;
import org.mingzhang.export.Exporter;
import org.mingzhang.export.Format;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.dataset.DocumentException;
import org.mingzhang.extractor.UnreadableFileException;

/**
 * One export. Apart from its command, whose class every start of the program loads, so that the
 * libraries of the formats are loaded by those who export alone.
 *
 * @param places the folder of a batch, or documents
 * @param output the folder that the dataset goes to
 * @param notes told what a user should know
 */
record DatasetExport(List<Path> places, Path output, Consumer<String> notes) {

  /**
   * Writes the dataset.
   *
   * @param formats the formats; none for an audit alone
   * @param auditSize how many values are drawn for an audit; 0 for none
   * @param seed which sample
   * @throws UnreadableFileException if a document cannot be read
   * @throws UsageException if there are no documents
   * @throws OutputException if the folder cannot be written
   */
  void run(List<Format> formats, int auditSize, long seed)
      throws UnreadableFileException, UsageException, IOException {
    try {
      Dataset dataset = Dataset.open(places);
      if (dataset.documents().isEmpty()) {
        throw new UsageException(
            "holds no extracted documents", "name a folder of batch or extract");
      }
      write(dataset, formats, auditSize, seed);
    } catch (DocumentException e) {
      throw new UnreadableFileException(
          UnreadableFileException.Cause.NOT_A_DOCUMENT,
          e.file() + " is no document of this version of mingzhang",
          "extract it again, or leave it out",
          e);
    }
  }

  private void write(Dataset dataset, List<Format> formats, int auditSize, long seed)
      throws IOException {
    Exporter exporter = new Exporter(dataset, notes::accept);
    try {
      if (!formats.isEmpty()) {
        exporter.export(EnumSet.copyOf(formats), output);
      }
      if (auditSize > 0) {
        try (OriginalClippings clippings = new OriginalClippings(dataset)) {
          exporter.audit(auditSize, seed, clippings, output);
        }
      }
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(output.toString(), e);
    }
  }
}
