package org.mingzhang.export.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;

/** Reads a package as its users do: from the description alone. */
class DataPackageWriterTest {

  @TempDir private Path folder;

  private TestDataset dataset;
  private Path out;
  private JsonNode descriptor;

  @BeforeEach
  void export() throws IOException {
    dataset = TestDataset.in(folder);
    out = dataset.export(Format.DATAPACKAGE).resolve("datapackage");
    descriptor = new ObjectMapper().readTree(out.resolve("datapackage.json").toFile());
  }

  @Test
  void theDescriptionIsOneOfAPackageOfTheSecondVersion() {
    assertThat(descriptor.get("$schema").asText())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(descriptor.get("name").asText()).matches("[-a-z0-9._]+");
    assertThat(descriptor.get("resources"))
        .isNotEmpty()
        .allSatisfy(
            resource -> {
              assertThat(resource.get("name").asText()).matches("[-a-z0-9._]+");
              assertThat(resource.get("type").asText()).isEqualTo("table");
              assertThat(resource.get("path").asText()).doesNotStartWith("/").doesNotContain("..");
              assertThat(resource.at("/schema/fields")).isNotEmpty();
            });
  }

  @Test
  void everyFileIsThereWithTheFieldsAndTypesThatAreDescribed() throws IOException {
    for (JsonNode resource : descriptor.get("resources")) {
      Path file = out.resolve(resource.get("path").asText());
      assertThat(Files.size(file)).isEqualTo(resource.get("bytes").asLong());
      Map<String, String> types = new HashMap<>();
      List<String> names = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        types.put(field.get("name").asText(), field.get("type").asText());
        names.add(field.get("name").asText());
      }
      assertThat(Files.readAllLines(file).get(0)).isEqualTo(String.join(",", names));
      for (Map<String, String> row : rows(resource)) {
        row.forEach((column, cell) -> assertThat(fits(cell, types.get(column))).isTrue());
      }
    }
  }

  @Test
  void keysAreUniqueAndReferencesLeadSomewhere() throws IOException {
    Map<String, JsonNode> resources = new HashMap<>();
    descriptor.get("resources").forEach(r -> resources.put(r.get("name").asText(), r));
    for (JsonNode resource : resources.values()) {
      List<List<String>> keys = keys(resource, resource.at("/schema/primaryKey"));
      assertThat(keys).doesNotHaveDuplicates();
      for (JsonNode reference : resource.at("/schema/foreignKeys")) {
        JsonNode target = reference.get("reference");
        Set<List<String>> there =
            new HashSet<>(
                keys(resources.get(target.get("resource").asText()), target.get("fields")));
        assertThat(there).containsAll(keys(resource, reference.get("fields")));
      }
    }
  }

  @Test
  void theFiscalResourceCountsEachAmountOnceAndHasItsColumnTypes() throws IOException {
    JsonNode fiscal = resource("fiscal");
    Map<String, String> columnTypes = new HashMap<>();
    for (JsonNode field : fiscal.at("/schema/fields")) {
      if (field.has("columnType")) {
        columnTypes.put(field.get("columnType").asText(), field.get("type").asText());
      }
    }

    assertThat(columnTypes)
        .containsEntry("value", "number")
        .containsEntry("date:fiscal-year", "integer")
        .containsEntry("functional-classification:generic:level3:code", "string")
        .containsEntry("economic-classification:generic:level2:label", "string")
        .containsEntry("administrative-classification:generic:level2:code", "string")
        .containsKeys("value-currency:code", "phase:id", "direction", "budget-line-id");
    assertThat(rows(fiscal))
        .extracting(
            row -> row.get("value"), row -> row.get("adds_up"), r -> r.get("function1_code"))
        .containsExactly(tuple("12345678901.23", "true", "208"), tuple("-0.2", "true", "208"));
  }

  @Test
  void theAmountsAddUpToWhatTheDocumentsSay() throws IOException {
    RowSums sums = new RowSums();
    for (Map<String, String> row : rows(resource("budgets"))) {
      String yuan = row.get("yuan");
      sums.add(
          row.get("document_id"),
          row.get("table_kind"),
          yuan.isEmpty() ? null : new BigDecimal(yuan));
    }

    assertThat(sums.sums()).isEqualTo(dataset.sums());
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  private static boolean fits(String cell, String type) {
    if (cell.isEmpty()) {
      return true;
    }
    return switch (type) {
      case "integer" -> cell.matches("-?\\d+");
      case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> cell.matches("true|false");
      case "date" -> LocalDate.parse(cell).toString().equals(cell);
      default -> type.equals("string");
    };
  }

  private List<List<String>> keys(JsonNode resource, JsonNode fields) throws IOException {
    List<List<String>> keys = new ArrayList<>();
    for (Map<String, String> row : rows(resource)) {
      List<String> key = new ArrayList<>();
      fields.forEach(field -> key.add(row.get(field.asText())));
      keys.add(key);
    }
    return keys;
  }

  private List<Map<String, String>> rows(JsonNode resource) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(out.resolve(resource.get("path").asText()).toFile())) {
      return rows.readAll();
    }
  }
}
