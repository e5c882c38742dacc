package org.mingzhang.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Disclosure;

/**
 * The schema and the records say the same, field by field: neither can change without the other.
 */
class SchemaMatchesRecordsTest {

  private static final JsonNode SCHEMA = schema();

  static Stream<Class<?>> records() {
    return reachable().stream().filter(Class::isRecord).filter(type -> type != BoundingBox.class);
  }

  static Stream<Class<?>> enums() {
    return reachable().stream().filter(Class::isEnum);
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasEveryComponentInTheOrderOfTheRecord(Class<?> type) {
    List<String> components =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(names(definition(type).get("properties"))).isEqualTo(components);
  }

  @ParameterizedTest
  @MethodSource("records")
  void givesEveryComponentItsType(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode property = definition(type).get("properties").get(component.getName());

      assertThat(typeOf(property))
          .as(type.getSimpleName() + "." + component.getName())
          .isEqualTo(typeOf(component.getGenericType()));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void requiresEveryPrimitiveAndLetsNothingElseIn(Class<?> type) {
    List<String> primitives =
        Stream.of(type.getRecordComponents())
            .filter(component -> component.getType().isPrimitive())
            .map(RecordComponent::getName)
            .toList();
    List<String> required = new ArrayList<>();
    definition(type).get("required").forEach(name -> required.add(name.asText()));

    assertThat(required).containsAll(primitives);
    assertThat(definition(type).get("additionalProperties").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("records")
  void allowsNullExactlyWhereAFieldMayBeAbsent(Class<?> type) {
    JsonNode definition = definition(type);
    Set<String> nullable = new TreeSet<>(names(definition.get("properties")));
    nullable.removeIf(name -> !allowsNull(definition.get("properties").get(name)));
    Set<String> optional = new TreeSet<>(names(definition.get("properties")));
    definition.get("required").forEach(name -> optional.remove(name.asText()));

    assertThat(nullable).isEqualTo(optional);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void listsEveryConstantInItsOrder(Class<?> type) {
    List<String> constants =
        Stream.of(type.getEnumConstants()).map(SchemaMatchesRecordsTest::written).toList();
    List<String> listed = new ArrayList<>();
    definition(type).get("enum").forEach(value -> listed.add(value.asText()));

    assertThat(listed).isEqualTo(constants);
  }

  @Test
  void describesEveryDefinitionAndFieldInEnglishAndChinese() {
    for (JsonNode definition : SCHEMA.get("$defs")) {
      assertDescribed(definition);
      if (definition.has("properties")) {
        definition.get("properties").forEach(SchemaMatchesRecordsTest::assertDescribed);
      }
    }
  }

  @Test
  void statesTheVersionThatIsWritten() {
    assertThat(SCHEMA.at("/$defs/Disclosure/properties/schemaVersion/const").asText())
        .isEqualTo(Disclosure.SCHEMA_VERSION);
  }

  private static void assertDescribed(JsonNode node) {
    String description = node.path("description").asText();
    assertThat(description)
        .as(node.toString())
        .containsPattern("[A-Za-z]{2}")
        .containsPattern("\\p{IsHan}");
  }

  /** The records and enums of the document, found from its root. */
  private static Set<Class<?>> reachable() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(Disclosure.class, found);
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], found);
    } else if (type instanceof Class<?> plain
        && (plain.isRecord() || plain.isEnum())
        && found.add(plain)
        && plain.isRecord()) {
      Stream.of(plain.getRecordComponents()).forEach(c -> collect(c.getGenericType(), found));
    }
  }

  private static JsonNode definition(Class<?> type) {
    JsonNode definition = SCHEMA.get("$defs").get(type.getSimpleName());
    assertThat(definition).as("definition of " + type.getSimpleName()).isNotNull();
    return definition;
  }

  /** The type of a Java component in the words of the schema. */
  private static String typeOf(Type type) {
    if (type instanceof ParameterizedType list) {
      return "array of " + typeOf(list.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == BoundingBox.class || plain.isRecord() || plain.isEnum()) {
      return plain.getSimpleName();
    }
    if (plain == String.class || plain == LocalDate.class) {
      return "string";
    }
    if (plain == int.class || plain == Integer.class) {
      return "integer";
    }
    if (plain == BigDecimal.class || plain == double.class) {
      return "number";
    }
    assertThat(plain).isEqualTo(boolean.class);
    return "boolean";
  }

  /** The type a property allows besides null; shared scalar definitions are looked up. */
  private static String typeOf(JsonNode property) {
    if (property.has("anyOf")) {
      return typeOf(property.get("anyOf").get(0));
    }
    if (property.has("allOf")) {
      return typeOf(property.get("allOf").get(0));
    }
    if (property.has("$ref")) {
      String name = property.get("$ref").asText().replace("#/$defs/", "");
      JsonNode definition = SCHEMA.get("$defs").get(name);
      boolean scalar =
          !definition.has("enum")
              && definition.get("type").asText().matches("string|integer|number");
      return scalar ? typeOf(definition) : name;
    }
    JsonNode type =
        property.get("type").isArray() ? property.get("type").get(0) : property.get("type");
    return type.asText().equals("array")
        ? "array of " + typeOf(property.get("items"))
        : type.asText();
  }

  private static boolean allowsNull(JsonNode property) {
    boolean inTypes =
        StreamSupport.stream(property.path("type").spliterator(), false)
            .anyMatch(type -> type.asText().equals("null"));
    return inTypes || property.at("/anyOf/1/type").asText().equals("null");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
      names.add(fields.next());
    }
    return names;
  }

  private static String written(Object constant) {
    try {
      return constant
          .getClass()
          .getField(((Enum<?>) constant).name())
          .getAnnotation(JsonProperty.class)
          .value();
    } catch (NoSuchFieldException e) {
      throw new LinkageError(constant.toString(), e);
    }
  }

  private static JsonNode schema() {
    try (InputStream published = DisclosureSchema.open()) {
      return new ObjectMapper().readTree(published);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
