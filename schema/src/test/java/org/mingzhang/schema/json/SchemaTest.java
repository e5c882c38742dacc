package org.mingzhang.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.testing.RandomDisclosures;
import org.mingzhang.schema.testing.SchemaValidation;

/** The published schema accepts what the records can say and refuses what breaks the contract. */
class SchemaTest {

  private static final SchemaValidation VALIDATION = new SchemaValidation();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acceptsEveryDocumentOfTheRecords(int seed) {
    assertThat(VALIDATION.errors(new RandomDisclosures(seed).next())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("damages")
  void refusesABrokenDocument(Consumer<ObjectNode> damage, String place) throws IOException {
    ObjectNode document = fullDocument();
    assertThat(VALIDATION.errors(document.toString())).isEmpty();

    damage.accept(document);

    assertThat(VALIDATION.errors(document.toString()))
        .isNotEmpty()
        .anySatisfy(error -> assertThat(error).contains(place));
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("no table", "/budgets/0", d -> line(d).remove("table")),
        damage("unknown table", "/budgets/0/table", d -> line(d).put("table", "balance-sheet")),
        damage("unknown level", "/budgets/0/level", d -> line(d).put("level", "subtotal")),
        damage("code with a blank", "/budgets/0/function", d -> line(d).put("function", "208 01")),
        damage("no amounts", "/budgets/0", d -> line(d).remove("amounts")),
        damage("money as text", "/budgets/0/amounts/0/yuan", d -> amount(d).put("yuan", "100")),
        damage("no money", "/budgets/0/amounts/0", d -> amount(d).putNull("yuan")),
        damage("an amount from nowhere", "/budgets/0/amounts/0", d -> amount(d).remove("source")),
        damage(
            "an amount without raw", "/budgets/0/amounts/0/source", d -> source(d).remove("raw")),
        damage("page zero", "/budgets/0/amounts/0/source/page", d -> source(d).put("page", 0)),
        damage("negative page", "/budgets/0/amounts/0/source/page", d -> source(d).put("page", -3)),
        damage("neither page nor line", "/source", d -> source(d).remove(List.of("page", "line"))),
        damage("a box of three", "/source/bbox", d -> source(d).withArray("bbox").remove(0)),
        damage("a box of five", "/source/bbox", d -> source(d).withArray("bbox").add(1)),
        damage("confidence over one", "/source/confidence", d -> source(d).put("confidence", 1.01)),
        damage("column not a path", "/amounts/0/column", d -> amount(d).put("column", "合计")),
        damage(
            "a day that is none",
            "/projects/0/start",
            d -> first(d, "projects").put("start", "2021-13-01")),
        damage(
            "two targets",
            "/indicators/0",
            d -> first(d, "indicators").put("value", 1).put("text", "合规")),
        damage(
            "no target",
            "/indicators/0",
            d -> first(d, "indicators").remove(List.of("value", "text"))),
        damage(
            "unknown operator",
            "/indicators/0/operator",
            d -> first(d, "indicators").put("operator", "≥")),
        damage(
            "no figure",
            "/statements/0",
            d -> first(d, "statements").remove(List.of("value", "yuan"))),
        damage(
            "rule not kebab-case",
            "/findings/0/rule",
            d -> first(d, "findings").put("rule", "Sum_Fails")),
        damage("unread without reason", "/unread/0", d -> first(d, "unread").remove("reason")),
        damage(
            "fractional year", "/fiscalYear", d -> d.put("fiscalYear", new BigDecimal("2021.5"))),
        damage("a list left out", "unread", d -> d.remove("unread")),
        damage("a surprise", "surprise", d -> d.put("surprise", 1)),
        damage("another version", "/schemaVersion", d -> d.put("schemaVersion", "0.9")));
  }

  @Test
  void acceptsAnExplicitNullWhereAFieldMayBeAbsent() throws IOException {
    ObjectNode document = fullDocument();
    document.putNull("fiscalYear").putNull("stage");
    line(document).putNull("side").putNull("unit").putNull("path").putNull("function");

    assertThat(VALIDATION.errors(document.toString())).isEmpty();
  }

  @Test
  void isItselfAValidSchema() throws IOException {
    try (InputStream published = DisclosureSchema.open()) {
      JsonNode schema = MAPPER.readTree(published);
      Schema law =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(SchemaLocation.of(schema.get("$schema").asText()));

      assertThat(law.validate(schema)).isEmpty();
    }
  }

  private static Arguments damage(String name, String place, Consumer<ObjectNode> damage) {
    return Arguments.of(Named.of(name, damage), place);
  }

  /**
   * A generated document in which every list has an element and the first row an amount with a box.
   */
  private static ObjectNode fullDocument() throws IOException {
    for (int seed = 0; ; seed++) {
      StringWriter json = new StringWriter();
      Disclosure disclosure = new RandomDisclosures(seed).next();
      new DisclosureJson().write(disclosure, json);
      ObjectNode document = (ObjectNode) MAPPER.readTree(json.toString());
      boolean full =
          document.at("/budgets/0/amounts/0/source/bbox").isArray()
              && Stream.of("projects", "indicators", "statements", "findings", "unread")
                  .noneMatch(list -> ((ArrayNode) document.get(list)).isEmpty());
      if (full) {
        return document;
      }
    }
  }

  private static ObjectNode first(ObjectNode document, String list) {
    return (ObjectNode) document.get(list).get(0);
  }

  private static ObjectNode line(ObjectNode document) {
    return first(document, "budgets");
  }

  private static ObjectNode amount(ObjectNode document) {
    return first(line(document), "amounts");
  }

  private static ObjectNode source(ObjectNode document) {
    return (ObjectNode) amount(document).get("source");
  }
}
