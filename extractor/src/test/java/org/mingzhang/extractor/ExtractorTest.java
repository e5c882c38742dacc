package org.mingzhang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Word;

class ExtractorTest {

  @TempDir private Path folder;

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThat(failure(folder.resolve("none.pdf")).reason()).isEqualTo(Cause.MISSING);
  }

  @Test
  void aFolderIsNoDocument() {
    assertThat(failure(folder).reason()).isEqualTo(Cause.NOT_A_DOCUMENT);
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    assertThat(failure(file("empty.pdf", "")).reason()).isEqualTo(Cause.EMPTY);
  }

  @Test
  void bytesOfNoKindAreNoDocument() throws IOException {
    UnreadableFileException failure = failure(file("note.pdf", "\0\1\2\3 no text"));

    assertThat(failure.reason()).isEqualTo(Cause.NOT_A_DOCUMENT);
    assertThat(failure).hasMessage("this is neither a PDF, an image nor text");
  }

  @Test
  void plainTextHasNoPages() throws IOException {
    UnreadableFileException failure = failure(file("note.pdf", "just text"));

    assertThat(failure.reason()).isEqualTo(Cause.NOT_A_DOCUMENT);
    assertThat(failure).hasMessage("this is plain text, which has no pages");
  }

  @ParameterizedTest
  @CsvSource({
    "budget.zip,  a/budget.pdf,        ZIP archive,     unpack",
    "budget.docx, [Content_Types].xml, Office document, save it as PDF",
    "budget.pdf,  [Content_Types].xml, Office document, save it as PDF",
    "budget.ofd,  OFD.xml,             OFD document,    OFD reader",
    "budget.pdf,  OFD.xml,             OFD document,    OFD reader"
  })
  void anotherFormatIsNamedWithWhatToDo(String name, String entry, String kind, String advice)
      throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
    }

    UnreadableFileException failure = failure(file);

    assertThat(failure.reason()).isEqualTo(Cause.NOT_A_DOCUMENT);
    assertThat(failure.getMessage()).contains(kind);
    assertThat(failure.advice()).contains(advice);
  }

  @Test
  void anOldSpreadsheetIsNamedWithWhatToDo() throws IOException {
    Path file = folder.resolve("budget.xls");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

    assertThat(failure(file)).hasMessageContaining("old Office document");
  }

  @Test
  void aPdfOfWhichOnlyTheHeadIsLeftIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(document(3));
    Path file = folder.resolve("cut.pdf");
    Files.write(file, Arrays.copyOf(whole, 40));

    assertThat(failure(file).reason()).isEqualTo(Cause.DAMAGED);
  }

  @Test
  void aPdfWithoutPagesIsDamaged() throws IOException {
    assertThat(failure(document(0))).hasMessage("the PDF has no pages");
  }

  @Test
  void aPdfThatLostItsEndIsReadAsFarAsItGoes() throws Exception {
    byte[] whole = Files.readAllBytes(document(3));
    Path file = folder.resolve("cut.pdf");
    Files.write(file, Arrays.copyOf(whole, whole.length - 200));

    assertThat(texts(file, ExtractorOptions.defaults())).contains("page1");
  }

  @Test
  void garbageBeforeThePdfIsNotMinded() throws Exception {
    Path file = folder.resolve("mail.pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(Files.readAllBytes(document(1)));
    }

    assertThat(texts(file, ExtractorOptions.defaults())).containsExactly("page1");
  }

  @Test
  void anEncryptedFileNeedsItsPassword() throws Exception {
    Path file = encrypted("secret");

    UnreadableFileException failure = failure(file);

    assertThat(failure.reason()).isEqualTo(Cause.ENCRYPTED);
    assertThat(failure).hasMessage("a password is needed");
    assertThat(failure.advice()).contains("--password");
  }

  @Test
  void aWrongPasswordIsSaidToBeWrong() throws Exception {
    Path file = encrypted("secret");

    assertThatThrownBy(() -> new Extractor(new ExtractorOptions("guess")).open(file))
        .hasMessage("the password is wrong");
  }

  @Test
  void theRightPasswordOpensTheFile() throws Exception {
    assertThat(texts(encrypted("secret"), new ExtractorOptions("secret"))).containsExactly("page1");
  }

  @Test
  void aFileThatOnlyForbidsChangesNeedsNoPassword() throws Exception {
    assertThat(texts(encrypted(""), ExtractorOptions.defaults())).containsExactly("page1");
  }

  @Test
  void pagesAreNumberedFromOneAndComeInOrder() throws Exception {
    try (PageSource source = open(document(3))) {
      assertThat(source.pageCount()).isEqualTo(3);
      assertThat(source).extracting(Page::number).containsExactly(1, 2, 3);
      assertThat(source.page(2).words()).extracting(Word::text).containsExactly("page2");
      assertThatThrownBy(() -> source.page(4)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> source.page(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void theEngineIsNamedWithItsVersion() throws Exception {
    try (PageSource source = open(document(1))) {
      assertThat(source.engines()).singleElement().asString().matches("pdfbox \\d+\\..*");
    }
  }

  private static UnreadableFileException failure(Path file) {
    return catchThrowableOfType(UnreadableFileException.class, () -> open(file).close());
  }

  private static PageSource open(Path file) throws UnreadableFileException {
    return new Extractor(ExtractorOptions.defaults()).open(file);
  }

  private static List<String> texts(Path file, ExtractorOptions options)
      throws UnreadableFileException {
    List<String> texts = new ArrayList<>();
    try (PageSource source = new Extractor(options).open(file)) {
      source.forEach(page -> page.words().forEach(w -> texts.add(w.text())));
    }
    return texts;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** A PDF whose pages say page1, page2 and so on. */
  private Path document(int pages) throws IOException {
    Path file = folder.resolve("document.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= pages; i++) {
        PdfSketch.page(400, 300).text(50, 50, 10, "page" + i).addTo(document);
      }
      document.save(file.toFile());
    }
    return file;
  }

  private Path encrypted(String password) throws IOException {
    Path file = folder.resolve("encrypted.pdf");
    try (PDDocument document = new PDDocument()) {
      PdfSketch.page(400, 300).text(50, 50, 10, "page1").addTo(document);
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }
}
