package org.mingzhang.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.SourceReading;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.testing.RandomDisclosures;

class DisclosureJsonTest {

  private static final DisclosureJson JSON = new DisclosureJson();

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatItWroteThroughBytesAndCharacters(int seed) throws IOException {
    Disclosure written = new RandomDisclosures(seed).next();

    byte[] bytes = bytes(written);

    assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(written);
    assertThat(JSON.read(new StringReader(text(written)))).isEqualTo(written);
    assertThat(text(written)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void writesTheFormOfTheContract() throws IOException {
    Source source =
        new Source(17, new BoundingBox(56.7, 100, 81.234, 112.5), null, "60.50", Method.TEXT, 0.98);
    BudgetLine line =
        new BudgetLine(
            TableKind.REVENUE_EXPENDITURE,
            null,
            Level.ITEM,
            true,
            null,
            "2080101",
            null,
            null,
            "行政运行",
            null,
            Side.REVENUE,
            List.of("一、一般公共预算", "1、财政拨款"),
            List.of(new Amount(List.of("收入", "金额"), new BigDecimal("7.19644315E8"), source)),
            null,
            null);

    assertThat(text(document(List.of(line))))
        .isEqualTo(
            """
            {
              "schemaVersion": "1.0",
              "source": {
                "file": "a.pdf",
                "sha256": "00",
                "pages": 1,
                "tool": {
                  "version": "1",
                  "engines": []
                }
              },
              "department": {"name": "局"},
              "stage": "final-account",
              "pages": [],
              "budgets": [
                {
                  "table": "revenue-expenditure",
                  "level": "item",
                  "leaf": true,
                  "function": "2080101",
                  "item": "行政运行",
                  "side": "revenue",
                  "path": ["一、一般公共预算", "1、财政拨款"],
                  "amounts": [
                    {"column": ["收入", "金额"], "yuan": 719644315, "source": {"page": 17, "bbox": [56.7, 100, 81.23, 112.5], "raw": "60.50", "method": "text", "confidence": 0.98}}
                  ]
                }
              ],
              "projects": [],
              "units": [],
              "indicators": [],
              "statements": [],
              "findings": [],
              "unread": []
            }
            """);
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void writesDecimalsPlain(String decimal, String expected) throws IOException {
    assertThat(text(documentWith(new BigDecimal(decimal)))).contains("\"yuan\": " + expected + "}");
  }

  static Stream<Arguments> decimals() {
    return Stream.of(
            "0.50 0.5",
            "0.00 0",
            "0E+3 0",
            "1E+3 1000",
            "-12.340 -12.34",
            "1E-10 0.0000000001",
            "100 100",
            "123456789012345678901234567890.12 123456789012345678901234567890.12")
        .map(pair -> Arguments.of((Object[]) pair.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0, 0", "0.98, 0.98", "0.001, 0.001", "0.0001, 0.0001", "1E-9, 0"})
  void writesProbabilitiesWithoutExponent(double confidence, String expected) throws IOException {
    Source source = new Source(1, null, null, "1", Method.TEXT, confidence);
    Disclosure document = document(List.of(lineAt(source)));

    assertThat(text(document)).contains("\"confidence\": " + expected + "}");
    assertThat(JSON.read(new StringReader(text(document)))).isEqualTo(document);
  }

  @Test
  void keepsEveryDigitOfAnAmount() throws IOException {
    BigDecimal amount = new BigDecimal("123456789012345678901234567890.12");

    Disclosure read = JSON.read(new StringReader(text(documentWith(amount))));

    assertThat(read.budgets().get(0).amounts().get(1).yuan()).isEqualTo(amount);
  }

  @Test
  void writesHalfASurrogatePairAsReplacementCharacter() throws IOException {
    Disclosure broken = document(List.of(lineNamed("办\uD842公")));

    assertThat(new String(bytes(broken), StandardCharsets.UTF_8))
        .contains("\"item\": \"办\uFFFD公\"");
  }

  @Test
  void writesADocumentALineForJsonLines() throws IOException {
    Disclosure first = new RandomDisclosures(1).next();
    Disclosure second = new RandomDisclosures(2).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JSON.writeLine(first, out);
    JSON.writeLine(second, out);

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.read(new StringReader(lines.get(0)))).isEqualTo(first);
    assertThat(JSON.read(new StringReader(lines.get(1)))).isEqualTo(second);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    JSON.write(document(List.of()), out);

    assertThat(closed[0]).isFalse();
    assertThat(out).hasToString(text(document(List.of())));
  }

  @Test
  void omitsEveryNull() throws IOException {
    JsonNode written = new ObjectMapper().readTree(bytes(new RandomDisclosures(7).next()));

    assertThat(countNulls(written)).isZero();
  }

  @Test
  void refusesAnUnknownField() throws IOException {
    assertRefused(tree -> tree.put("surprise", 1), "surprise");
  }

  @Test
  void refusesAMissingList() throws IOException {
    assertRefused(tree -> tree.remove("unread"), "unread");
  }

  @Test
  void refusesAMissingPageCount() throws IOException {
    assertRefused(tree -> ((ObjectNode) tree.get("source")).remove("pages"), "pages");
  }

  @Test
  void refusesMoneyAsText() throws IOException {
    assertRefused(tree -> amountOf(tree).put("yuan", "100"), "yuan");
  }

  @Test
  void refusesAnAmountTooLongToWriteOut() throws IOException {
    assertRefused(
        tree -> amountOf(tree).put("yuan", new BigDecimal("1E+2000")), "places before the point");
  }

  @Test
  void refusesABoxOfThreeEdges() throws IOException {
    assertRefused(
        tree -> ((ArrayNode) amountOf(tree).get("source").get("bbox")).remove(3), "4 numbers");
  }

  private void assertRefused(Consumer<ObjectNode> damage, String naming) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode tree = (ObjectNode) mapper.readTree(bytes(documentWith(BigDecimal.ONE)));
    damage.accept(tree);
    String damaged = mapper.writeValueAsString(tree);

    assertThatThrownBy(() -> JSON.read(new StringReader(damaged)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(naming);
  }

  private static ObjectNode amountOf(ObjectNode tree) {
    return (ObjectNode) tree.at("/budgets/0/amounts/0");
  }

  private static Disclosure documentWith(BigDecimal yuan) {
    BudgetLine named = lineNamed("行政运行");
    Source source = new Source(1, new BoundingBox(1, 2, 3, 4), null, "1", Method.TEXT, 1);
    Amount amount = new Amount(List.of("金额"), yuan, null);
    Amount traced = new Amount(List.of("合计"), BigDecimal.TEN, source);
    return document(
        List.of(
            new BudgetLine(
                named.table(),
                null,
                named.level(),
                true,
                null,
                null,
                null,
                null,
                named.item(),
                null,
                null,
                null,
                List.of(traced, amount),
                null,
                source)));
  }

  private static BudgetLine lineAt(Source source) {
    return new BudgetLine(
        TableKind.OTHER,
        null,
        Level.ITEM,
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        source);
  }

  private static BudgetLine lineNamed(String item) {
    return new BudgetLine(
        TableKind.OTHER,
        null,
        Level.ITEM,
        true,
        null,
        null,
        null,
        null,
        item,
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  private static Disclosure document(List<BudgetLine> lines) {
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        new DocumentSource("a.pdf", "00", 1, new DocumentSource.Tool("1", List.of())),
        new Department("局", null),
        null,
        Stage.FINAL_ACCOUNT,
        List.of(),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private byte[] bytes(Disclosure disclosure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(disclosure, out);
    return out.toByteArray();
  }

  private String text(Disclosure disclosure) throws IOException {
    StringWriter out = new StringWriter();
    JSON.write(disclosure, out);
    return out.toString();
  }

  private static long countNulls(JsonNode node) {
    long nulls = node.isNull() ? 1 : 0;
    for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
      nulls += countNulls(children.next());
    }
    return nulls;
  }

  @Test
  void leavesOutTheReadingsWhereTheyAreNotAskedFor() throws IOException {
    SourceReading reading = new SourceReading(Method.OCR, "tesseract", "1O0", 0.7);
    Source source = new Source(1, null, null, "100", Method.FUSED, 0.9, List.of(reading));
    Disclosure document = new RandomDisclosures(1).next();
    Disclosure doubtful =
        new Disclosure(
            document.schemaVersion(),
            document.source(),
            document.department(),
            document.fiscalYear(),
            document.stage(),
            List.of(),
            List.of(),
            List.of(projectAt(source)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    StringWriter whole = new StringWriter();
    StringWriter brief = new StringWriter();

    new DisclosureJson().write(doubtful, whole);
    DisclosureJson.withoutReadings().write(doubtful, brief);

    assertThat(whole.toString()).contains("1O0");
    assertThat(brief.toString()).contains("fused").doesNotContain("readings");
  }

  private static Project projectAt(Source source) {
    return new Project(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, source);
  }
}
