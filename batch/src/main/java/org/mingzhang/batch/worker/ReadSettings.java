package org.mingzhang.batch.worker;

import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.worker.OcrOptions;
import org.mingzhang.extractor.ocr.worker.OcrServices;
import org.mingzhang.pipeline.DocumentPipeline;
import org.mingzhang.pipeline.ReadingWatch;
import org.mingzhang.pipeline.Sha256;
import org.mingzhang.pipeline.ToolVersion;

/**
 * How documents are read, the same for all of a batch.
 *
 * @param ocr whether engines read scanned pages
 * @param scans whether scanned pages are read at all
 * @param readings whether the single readings of scanned values are kept
 * @param omitContacts whether names and telephone numbers of officials are left out
 * @param password of encrypted files, or the empty text
 */
public record ReadSettings(
    boolean ocr, boolean scans, boolean readings, boolean omitContacts, String password) {

  /** What a document depends on beside its file: where it differs, the file is read anew. */
  public String fingerprint() {
    String all =
        String.join(
            "|", ToolVersion.current(), "" + ocr, "" + scans, "" + readings, "" + omitContacts);
    return Sha256.of(all + "|" + password).substring(0, 16);
  }

  /** Opens what reads documents so; to be closed. */
  DocumentPipeline open(ReadingWatch watch) {
    OcrService engines = ocr && scans ? OcrServices.open(OcrOptions.standard()) : OcrService.none();
    DocumentPipeline pipeline =
        new DocumentPipeline(new ExtractorOptions(password, scans), engines, watch);
    return omitContacts ? pipeline.withoutContacts() : pipeline;
  }
}
