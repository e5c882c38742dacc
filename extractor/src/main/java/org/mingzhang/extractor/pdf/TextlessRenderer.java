package org.mingzhang.extractor.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages without their text, which is read from the file itself. */
final class TextlessRenderer extends PDFRenderer {

  TextlessRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      public void showTextString(byte[] string) {
        // Not drawn.
      }

      @Override
      public void showTextStrings(COSArray array) {
        // Not drawn.
      }
    };
  }
}
