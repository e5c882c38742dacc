package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairCommandTest {

  private static final String GARBLED = "預算執行率 ン95%\n年度履取目林相美性 相美 定性指林\n";
  private static final String PRINTED = "预算执行率 ≥95%\n年度履职目标相关性 相关 定性指标\n";

  @TempDir private Path folder;

  @Test
  void garbledLinesComeBackLineForLine() throws IOException {
    CliRun run = CliRun.of("repair", file(GARBLED.getBytes(StandardCharsets.UTF_8)));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(PRINTED);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theEncodingOfTheTextIsSeen(String encoding) throws IOException {
    CliRun run = CliRun.of("repair", file(GARBLED.getBytes(Charset.forName(encoding))));

    assertThat(run.out()).isEqualTo(PRINTED);
  }

  @Test
  void lineBreaksStayAsTheyWere() throws IOException {
    CliRun run = CliRun.of("repair", file("a\r\n\r\nb\n\nc".getBytes(StandardCharsets.UTF_8)));

    assertThat(run.out()).isEqualTo("a\r\n\r\nb\n\nc");
  }

  @Test
  void eachChangeIsExplained() throws IOException {
    CliRun run = CliRun.of("repair", file(GARBLED.getBytes(StandardCharsets.UTF_8)), "--explain");

    assertThat(run.out()).startsWith("预算执行率 ≥95%\n    1: '預' -> '预' variant (异体字) ");
    assertThat(run.out()).contains("    7: 'ン' -> '≥' look-alike (形近字) ");
  }

  @Test
  void jsonTellsProbabilitiesAndAlternatives() throws IOException {
    CliRun run = CliRun.of("repair", file(GARBLED.getBytes(StandardCharsets.UTF_8)), "--json");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode line = new ObjectMapper().readTree(lines.get(0));
    assertThat(line.get("text").textValue()).isEqualTo("预算执行率 ≥95%");
    assertThat(line.get("probabilities")).hasSize(line.get("text").textValue().length());
    assertThat(line.at("/changes/0/printed").textValue()).isEqualTo("预");
    assertThat(line.at("/changes/0/probability").doubleValue()).isBetween(0.5, 1.0);
  }

  @Test
  void aFileOfLinesInTwoEncodingsIsReadLineByLine() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write("第一行是预算执行情况\n第二行也是预算执行情况\n".getBytes(StandardCharsets.UTF_8));
    both.write("第三行是绩效目标\n".getBytes(Charset.forName("GB18030")));

    CliRun run = CliRun.of("repair", file(both.toByteArray()));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("第一行是预算执行情况\n第二行也是预算执行情况\n第三行是绩效目标\n");
  }

  @Test
  void aCharacterCutOffAtTheEndIsTold() throws IOException {
    byte[] whole = "预算执行率\n预算调整率".getBytes(StandardCharsets.UTF_8);

    CliRun run = CliRun.of("repair", file(Arrays.copyOf(whole, whole.length - 1)));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("预算执行率\n预算调整\uFFFD");
    assertThat(run.errLines()).singleElement().asString().contains("line 2");
  }

  @Test
  void rubbishIsNoText() throws IOException {
    byte[] rubbish = new byte[20_000];
    new Random(1).nextBytes(rubbish);

    CliRun run = CliRun.of("repair", file(rubbish));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains("no text");
  }

  @Test
  void aLineWithoutEndIsRefusedAndTheLinesBeforeItAreNot() throws IOException {
    Path file = folder.resolve("long.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("预算执行率\n".getBytes(StandardCharsets.UTF_8));
      byte[] piece = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(piece);
      }
    }

    CliRun run = CliRun.of("repair", file);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("预算执行率\n");
    assertThat(run.errLines()).singleElement().asString().contains("line 2 is longer");
  }

  @Test
  void aLongLineIsRepairedAllTheSame() throws IOException {
    String line = "預算執行率".repeat(500);

    CliRun run = CliRun.of("repair", file(line.getBytes(StandardCharsets.UTF_8)));

    assertThat(run.out()).isEqualTo("预算执行率".repeat(500));
  }

  @Test
  void aMissingFileIsOneLine() {
    CliRun run = CliRun.of("repair", folder.resolve("none.txt"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).singleElement().asString().contains("no such file");
  }

  @Test
  void anEmptyFileGivesNothing() throws IOException {
    CliRun run = CliRun.of("repair", file(new byte[0]));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theResultGoesToAFileWhenOneIsNamed() throws IOException {
    Path output = folder.resolve("out/repaired.txt");

    CliRun run = CliRun.of("repair", file(GARBLED.getBytes(StandardCharsets.UTF_8)), "-o", output);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).isEqualTo(PRINTED);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("text.txt"), bytes);
  }
}
