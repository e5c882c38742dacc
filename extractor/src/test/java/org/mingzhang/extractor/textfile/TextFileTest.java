package org.mingzhang.extractor.textfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.Extractor;
import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.TextDump;

class TextFileTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  private final Extractor extractor = new Extractor(ExtractorOptions.defaults());

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, '\uFEFF'",
    "GB18030, ''",
    "UTF-16LE, '\uFEFF'",
    "UTF-16BE, '\uFEFF'",
    "UTF-16LE, ''",
    "UTF-16BE, ''"
  })
  void aTextIsReadWhateverItsEncoding(String encoding, String mark) throws Exception {
    String text = mark + "部门收支总体情况表\r\n单位：元\n\n合计 1,234";
    Path file = file(text.getBytes(Charset.forName(encoding)));

    assertThat(extractor.isText(file)).isTrue();
    TextDump dump = extractor.readText(file);

    assertThat(dump.encoding()).isEqualTo(encoding);
    assertThat(dump.lines())
        .containsExactly(
            new DumpLine(1, "部门收支总体情况表"),
            new DumpLine(2, "单位：元"),
            new DumpLine(3, ""),
            new DumpLine(4, "合计 1,234"));
    assertThat(dump.damaged()).isEmpty();
  }

  @Test
  void aLineInTheOtherEncodingIsReadAllTheSame() throws Exception {
    byte[] first = "部门预算公开\n收入总计\n".getBytes(StandardCharsets.UTF_8);
    byte[] second = "支出总计\n".getBytes(GB18030);
    TextDump dump = extractor.readText(file(joined(first, second)));

    assertThat(dump.lines().get(2).text()).isEqualTo("支出总计");
    assertThat(dump.damaged()).isEmpty();
  }

  @Test
  void aCharacterCutInTheMiddleIsTold() throws Exception {
    byte[] whole = "部门预算公开\n收入总计\n支".getBytes(StandardCharsets.UTF_8);
    TextDump dump = extractor.readText(file(Arrays.copyOf(whole, whole.length - 1)));

    assertThat(dump.lines()).hasSize(3);
    assertThat(dump.damaged()).containsExactly(3);
  }

  @Test
  void aLineTooLongForTextIsRefusedBeforeItFillsTheMemory() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] block = "金".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 20; i++) {
        out.write(block);
      }
    }

    UnreadableFileException failure = failure(file);

    assertThat(failure.reason()).isEqualTo(Cause.DAMAGED);
    assertThat(failure.getMessage()).contains("line 1 is longer than");
  }

  @Test
  void rubbishIsNoText() throws IOException {
    byte[] rubbish = new byte[5000];
    new java.util.Random(7).nextBytes(rubbish);

    assertThat(failure(file(rubbish)).getMessage()).contains("no text");
  }

  private UnreadableFileException failure(Path file) {
    return catchThrowableOfType(UnreadableFileException.class, () -> extractor.readText(file));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("dump.txt"), bytes);
  }
}
