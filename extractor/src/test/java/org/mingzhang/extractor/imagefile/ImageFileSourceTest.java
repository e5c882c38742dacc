package org.mingzhang.extractor.imagefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.PageRenderer;
import org.mingzhang.extractor.PageSource;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.image.PrintedPage;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;

class ImageFileSourceTest {

  @TempDir private Path folder;

  /** 400 × 600 pixels, black in the upper left corner. */
  private static BufferedImage marked() {
    return PrintedPage.blank(400, 600).filled(Color.BLACK, 0, 0, 100, 100).picture();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tif", "bmp"})
  void aPictureIsAScannedPageAsIfItWereA4(String format) throws Exception {
    Page page = only(written(format));

    assertThat(page.kind()).isEqualTo(PageKind.SCANNED);
    assertThat(page.width()).isCloseTo(595, within(1.0));
    assertThat(page.height()).isCloseTo(595 * 1.5, within(1.0));
    assertThat(page.unread())
        .extracting(u -> u.reason())
        .containsExactly("scanned, no engine reads it");
  }

  @Test
  void itsNameDoesNotMatter() throws Exception {
    Path picture = written("png");

    assertThat(only(Files.move(picture, folder.resolve("scan.pdf"))).kind())
        .isEqualTo(PageKind.SCANNED);
  }

  @ParameterizedTest
  @CsvSource({"1, 100, 288, 432", "2, 40, 283.5, 425.2", "1, 9600, 595.4, 893.2"})
  void theResolutionOfAJpegGivesItsSizeWhereItMakesSense(
      int unit, int density, double width, double height) throws Exception {
    byte[] jpeg = Files.readAllBytes(written("jpg"));
    int jfif = indexOf(jpeg, "JFIF\0");
    jpeg[jfif + 7] = (byte) unit;
    jpeg[jfif + 8] = jpeg[jfif + 10] = (byte) (density >> 8);
    jpeg[jfif + 9] = jpeg[jfif + 11] = (byte) density;
    Page page = only(file("page.jpg", jpeg));

    assertThat(page.width()).isCloseTo(width, within(0.5));
    assertThat(page.height()).isCloseTo(height, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 0, 0", "2, false, 1, 0", "3, false, 1, 1", "4, false, 0, 1",
    "5, true, 0, 0", "6, true, 1, 0", "7, true, 1, 1", "8, true, 0, 1"
  })
  void theOrientationOfACameraIsHonoured(int orientation, boolean lying, int right, int low)
      throws Exception {
    Path photo = file("photo.jpg", withExif(Files.readAllBytes(written("jpg")), orientation));
    Page page = only(photo);

    assertThat(page.width() > page.height()).isEqualTo(lying);
    try (PageRenderer renderer = PageRenderer.open(photo, ExtractorOptions.defaults())) {
      BufferedImage drawn = renderer.render(1, 72).picture();
      int x = right == 1 ? drawn.getWidth() - 20 : 20;
      int y = low == 1 ? drawn.getHeight() - 20 : 20;
      assertThat(drawn.getRGB(x, y) & 0xff).isLessThan(40);
      assertThat(drawn.getRGB(drawn.getWidth() - x, y) & 0xff).isGreaterThan(220);
    }
  }

  @Test
  void eachPictureOfATiffIsAPage() throws Exception {
    try (PageSource source = open(tiff(3))) {
      assertThat(source.pageCount()).isEqualTo(3);
      assertThat(source).extracting(Page::number).containsExactly(1, 2, 3);
      assertThatThrownBy(() -> source.page(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void aTiffWhosePicturesFollowEachOtherInACircleEnds() throws Exception {
    byte[] tiff = Files.readAllBytes(tiff(1));
    boolean little = tiff[0] == 'I';
    int directory = number(tiff, 4, 4, little);
    int next = directory + 2 + 12 * number(tiff, directory, 2, little);
    System.arraycopy(tiff, 4, tiff, next, 4);

    try (PageSource source = open(file("circle.tif", tiff))) {
      assertThat(source.pageCount()).isEqualTo(1);
    }
  }

  @Test
  void aPictureBeyondAnyScanIsUnread() throws Exception {
    byte[] png = Files.readAllBytes(written("png"));
    int header = indexOf(png, "IHDR");
    for (int i = 4; i < 12; i++) {
      png[header + i] = (byte) (i % 4 == 2 ? 0xEA : i % 4 == 3 ? 0x60 : 0);
    }
    CRC32 sum = new CRC32();
    sum.update(png, header, 17);
    for (int i = 0; i < 4; i++) {
      png[header + 17 + i] = (byte) (sum.getValue() >> (8 * (3 - i)));
    }

    assertThat(only(file("huge.png", png)).unread())
        .singleElement()
        .matches(u -> u.reason().contains("60000 × 60000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tif", "bmp"})
  void aFileThatEndsInItsHeadIsDamagedOrUnread(String format) throws Exception {
    byte[] whole = Files.readAllBytes(written(format));
    Path stump = file("stump." + format, Arrays.copyOf(whole, 20));

    try (PageSource source = open(stump)) {
      assertThat(source.page(1).unread()).hasSize(1);
    } catch (UnreadableFileException e) {
      assertThat(e.reason()).isEqualTo(UnreadableFileException.Cause.DAMAGED);
    }
  }

  private Page only(Path file) throws UnreadableFileException {
    try (PageSource source = open(file)) {
      assertThat(source.pageCount()).isEqualTo(1);
      return source.page(1);
    }
  }

  private static PageSource open(Path file) throws UnreadableFileException {
    return new Extractor(ExtractorOptions.defaults()).open(file);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path written(String format) throws IOException {
    Path file = folder.resolve("page." + format);
    assertThat(ImageIO.write(marked(), format, file.toFile())).isTrue();
    return file;
  }

  private Path tiff(int pages) throws IOException {
    Path file = folder.resolve("pages.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < pages; i++) {
        writer.writeToSequence(new IIOImage(marked(), null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return file;
  }

  private static int number(byte[] bytes, int at, int length, boolean little) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | (bytes[at + (little ? length - 1 - i : i)] & 0xff);
    }
    return number;
  }

  private static int indexOf(byte[] bytes, String mark) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
  }

  /** Puts EXIF data that tell the orientation behind the start of a JPEG. */
  private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(jpeg, 0, 2);
    out.writeShort(0xFFE1);
    out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
    out.writeBytes("Exif\0\0MM");
    out.writeShort(42);
    out.writeInt(8);
    out.writeShort(1);
    out.writeShort(0x0112);
    out.writeShort(3);
    out.writeInt(1);
    out.writeShort(orientation);
    out.writeShort(0);
    out.writeInt(0);
    out.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }
}
