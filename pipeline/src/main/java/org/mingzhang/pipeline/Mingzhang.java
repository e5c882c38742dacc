package org.mingzhang.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.worker.OcrOptions;
import org.mingzhang.extractor.ocr.worker.OcrServices;
import org.mingzhang.schema.Disclosure;

/** For programs that want documents out of files and nothing else: one line a file. */
public final class Mingzhang {

  private Mingzhang() {}

  /**
   * Reads one disclosure, scans too. The engines that read scans are started where there is a scan,
   * and ended with it; who reads many files keeps them with {@link #reader()}.
   *
   * @param file a PDF, a picture or a text dump
   * @return what it says, checked against itself
   * @throws UnreadableFileException if the file is none or cannot be opened; its message and advice
   *     say why and what to do
   * @throws IOException if the file system fails on the way
   */
  public static Disclosure read(Path file) throws UnreadableFileException, IOException {
    try (DocumentPipeline reader = reader()) {
      return reader.read(file);
    }
  }

  /** Reads many files, by as many threads as one likes; to be closed at the end. */
  public static DocumentPipeline reader() {
    return new DocumentPipeline(
        ExtractorOptions.defaults(), OcrServices.open(OcrOptions.standard()), ReadingWatch.NONE);
  }

  /** The same without OCR: of scanned pages their hidden text is read at the most. */
  public static DocumentPipeline readerWithoutOcr() {
    return new DocumentPipeline(ExtractorOptions.defaults(), OcrService.none(), ReadingWatch.NONE);
  }
}
