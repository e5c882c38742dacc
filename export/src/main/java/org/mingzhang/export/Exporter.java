package org.mingzhang.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.mingzhang.export.audit.AuditSheet;
import org.mingzhang.export.audit.PageClippings;
import org.mingzhang.export.codebook.CodebookWriter;
import org.mingzhang.export.csv.CsvWriter;
import org.mingzhang.export.datapackage.DataPackageWriter;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.format.Notes;
import org.mingzhang.export.jsonl.JsonLinesWriter;
import org.mingzhang.export.parquet.ParquetTables;
import org.mingzhang.export.sqlite.SqliteWriter;
import org.mingzhang.export.table.Scene;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;
import org.mingzhang.export.xlsx.WorkbookWriter;

/**
 * Writes a dataset in several formats at once. The documents are gone through once a table, row by
 * row, so that a large dataset needs no more memory than a small one. What was there before is
 * replaced only when everything is written.
 */
public final class Exporter {

  private final Dataset dataset;
  private final Notes notes;

  /**
   * An exporter of one dataset.
   *
   * @param dataset what is exported
   * @param notes told what a user should know of an export that went well
   */
  public Exporter(Dataset dataset, Notes notes) {
    this.dataset = dataset;
    this.notes = notes;
  }

  /**
   * Writes the dataset, and a codebook of its columns.
   *
   * @param formats the formats
   * @param folder where they go; made if it is not there. A format with several files has a folder
   *     of its own in it.
   * @throws org.mingzhang.export.dataset.DocumentException if a document cannot be read
   * @throws IOException if the folder cannot be written
   */
  public void export(Set<Format> formats, Path folder) throws IOException {
    try (Staging staging = Staging.in(folder)) {
      try (FormatWriters writers = new FormatWriters()) {
        for (Format format : formats) {
          writers.add(writer(format, staging));
        }
        writers.add(new CodebookWriter(staging.folder(".")));
        for (Table<?> table : Tables.all()) {
          writers.write(table, new Scene(dataset, folder));
        }
        writers.finish();
      }
      staging.publish();
    }
  }

  /**
   * Writes a sample of values, each with a clipping of its page, for measuring the error rate by
   * hand.
   *
   * @param size how many values
   * @param seed which sample; the same seed draws the same values of the same dataset
   * @param clippings cuts the values out of their pages
   * @param folder where it goes, into a folder {@code audit}
   * @throws IOException if a document cannot be read or the folder not be written
   */
  public void audit(int size, long seed, PageClippings clippings, Path folder) throws IOException {
    try (Staging staging = Staging.in(folder)) {
      int without =
          new AuditSheet(clippings)
              .write(new Scene(dataset, folder), size, seed, staging.folder("audit"));
      if (without > 0) {
        notes.add(
            without + " values of the sample have no picture, their file is gone or has no pages");
      }
      staging.publish();
    }
  }

  private FormatWriter writer(Format format, Staging staging) throws IOException {
    return switch (format) {
      case CSV -> new CsvWriter(staging.folder("csv"));
      case JSONL -> new JsonLinesWriter(staging.folder("jsonl"));
      case DATAPACKAGE -> new DataPackageWriter(staging.folder("datapackage"));
      case XLSX -> new WorkbookWriter(staging.file("dataset.xlsx"), notes);
      case SQLITE -> new SqliteWriter(staging.folder("sqlite"));
      case PARQUET -> new ParquetTables(staging.folder("parquet"), notes);
    };
  }
}
