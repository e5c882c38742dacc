package org.mingzhang.bench.tabula;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Reads the ruled tables of all pages of a PDF with tabula's lattice method, cell by cell. */
public final class TabulaPages {

  private TabulaPages() {}

  /**
   * Prints how many tables and characters there were.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    long tables = 0;
    long characters = 0;
    try (PDDocument document = PDDocument.load(new File(args[0]));
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
      for (PageIterator pages = extractor.extract(); pages.hasNext(); ) {
        Page page = pages.next();
        for (Table table : lattice.extract(page)) {
          tables++;
          characters += charactersOf(table);
        }
      }
    }
    System.out.println(tables + " tables, " + characters + " characters");
  }

  @SuppressWarnings("rawtypes") // tabula's own declaration
  private static long charactersOf(Table table) {
    long characters = 0;
    for (List<RectangularTextContainer> row : table.getRows()) {
      for (RectangularTextContainer cell : row) {
        characters += cell.getText().length();
      }
    }
    return characters;
  }
}
