package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Word;

class DamagedPageTest {

  @Test
  void aPageThatBreaksOffKeepsWhatWasReadAndIsUnread() {
    Page page =
        PdfSketch.page(400, 300)
            .text(50, 50, 10, "before")
            .raw("(a) (b) Tm")
            .text(50, 80, 10, "after")
            .read();

    assertThat(page.words()).extracting(Word::text).contains("before");
    assertThat(page.unread())
        .isNotEmpty()
        .allSatisfy(
            u -> {
              assertThat(u.box()).isEqualTo(page.box());
              assertThat(u.reason()).startsWith("part of it is damaged");
            });
  }

  @Test
  void garbageInsteadOfContentIsNotAnEmptyPage() {
    Page page = PdfSketch.page(400, 300).raw("no such commands").read();

    assertThat(page.kind()).isNotEqualTo(PageKind.EMPTY);
    assertThat(page.unread())
        .extracting(u -> u.reason())
        .containsExactly("the page is damaged: its content is garbled");
  }

  @Test
  void aPictureThatIsNotThereIsReported() {
    Page page = PdfSketch.page(400, 300).text(50, 50, 10, "text").raw("/Nothing Do").read();

    assertThat(page.unread())
        .singleElement()
        .satisfies(u -> assertThat(u.reason()).contains("not in the file"));
  }

  @Test
  void contentThatIsNotInTheFileIsReported() {
    Page page =
        PdfSketch.page(400, 300)
            .changingPage(
                p ->
                    p.getCOSObject()
                        .setItem(
                            COSName.CONTENTS, new COSObject(COSNull.NULL, new COSObjectKey(99, 0))))
            .read();

    assertThat(page.unread())
        .extracting(u -> u.reason())
        .containsExactly("the page is damaged: its content is not in the file");
  }

  @Test
  void aRestoreTooManyTakesNothingFromThePage() {
    Page page = PdfSketch.page(400, 300).raw("Q Q").text(50, 50, 10, "text").read();

    assertThat(page.words()).hasSize(1);
    assertThat(page.unread()).isEmpty();
  }

  @Test
  void aCompressedStreamThatIsCutOffIsReported() {
    Page page = PdfSketch.page(400, 300).changingDocument(DamagedPageTest::cutOffContent).read();

    assertThat(page.unread())
        .extracting(u -> u.reason())
        .singleElement()
        .asString()
        .endsWith("its content breaks off");
  }

  private static void cutOffContent(PDDocument document) {
    try {
      StringBuilder content = new StringBuilder("q\n");
      for (int i = 0; i < 200; i++) {
        content
            .append("BT /F 6 Tf ")
            .append(i * 7 % 300)
            .append(' ')
            .append(i)
            .append(" Td (")
            .append(Integer.toHexString(i * 7919))
            .append(") Tj ET\n");
      }
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(packed)) {
        out.write(content.append("Q\n").toString().getBytes(StandardCharsets.US_ASCII));
      }
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
      }
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      document.getPage(0).setContents(new PDStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aPictureWithoutADecoderIsStillAScan() {
    Page page =
        PdfSketch.page(400, 300)
            .changingDocument(DamagedPageTest::addUndecodablePicture)
            .raw("q 400 0 0 300 0 0 cm /Jpx Do Q")
            .read();

    assertThat(page.kind()).isEqualTo(PageKind.SCANNED);
    assertThat(page.images())
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.box()).isEqualTo(page.box());
              assertThat(i.widthPixels()).isEqualTo(1700);
            });
  }

  private static void addUndecodablePicture(PDDocument document) {
    try {
      COSStream image = document.getDocument().createCOSStream();
      try (OutputStream out = image.createRawOutputStream()) {
        out.write(new byte[] {1, 2, 3});
      }
      image.setItem(COSName.SUBTYPE, COSName.IMAGE);
      image.setItem(COSName.FILTER, COSName.JPX_DECODE);
      image.setInt(COSName.WIDTH, 1700);
      image.setInt(COSName.HEIGHT, 2200);
      PDPage page = document.getPage(0);
      page.getResources()
          .getCOSObject()
          .getCOSDictionary(COSName.XOBJECT)
          .setItem(COSName.getPDFName("Jpx"), image);
    } catch (RuntimeException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPageThatDrawsWithoutEndIsGivenUpWithTheReason() {
    Page page =
        PdfSketch.page(400, 300)
            .raw("BT /F 10 Tf 0.0001 Tz 50 200 Td (%s) Tj ET", "a".repeat(400_001))
            .read();

    assertThat(page.unread())
        .extracting(u -> u.reason())
        .containsExactly("it draws more than any page: more than 400000 characters");
  }

  @Test
  void aPageWithoutAreaIsGivenTheSizeOfALetter() {
    Page page =
        PdfSketch.page(400, 300)
            .changingPage(p -> p.setMediaBox(new PDRectangle(0, 0)))
            .text(50, 100, 10, "text")
            .read();

    assertThat(page.width()).isEqualTo(612);
    assertThat(page.words()).hasSize(1);
  }

  @Test
  void aGiantPageIsReadAsAnyOther() {
    Page page = PdfSketch.page(14_400_000, 14_400_000).text(50, 2000, 1000, "text").read();

    assertThat(page.width()).isEqualTo(14_400_000);
    assertThat(page.words()).hasSize(1);
  }
}
