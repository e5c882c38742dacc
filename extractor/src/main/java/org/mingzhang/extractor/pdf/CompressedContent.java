package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks closely at the compressed content of a page, because PDFBox gives what it could unpack of a
 * damaged stream and says nothing of the rest.
 */
final class CompressedContent {

  private CompressedContent() {}

  /** Whether a content stream of the page cannot be unpacked to its end. */
  static boolean isCutOff(PDPage page) {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      PDStream stream = streams.next();
      boolean deflated = stream.getFilters().equals(List.of(COSName.FLATE_DECODE));
      if (deflated && !inflates(stream)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inflates(PDStream stream) {
    try (InputStream packed = stream.getCOSObject().createRawInputStream();
        InputStream unpacked = new InflaterInputStream(packed)) {
      unpacked.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
