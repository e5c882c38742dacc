package org.mingzhang.schema.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Disclosure;

/**
 * Random documents that keep the contract: built from the records themselves by reflection, so that
 * a new field is generated without a change here. The same seed gives the same document.
 */
public final class RandomDisclosures {

  /**
   * The components that the contract lets be null, by record; every other one always has a value.
   */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.ofEntries(
          optional("Disclosure", "fiscalYear stage"),
          optional("Department", "name code"),
          optional("PageSummary", "label method"),
          optional(
              "BudgetLine",
              "title unit function economic governmentEconomic item governmentItem side "
                  + "path procurement source"),
          optional("UnitRef", "code"),
          optional("Procurement", "project catalogue specification unitOfMeasure quantity"),
          optional(
              "Project",
              "name unit purpose manager contact phone start end totalYuan "
                  + "currentYearYuan previousTotalYuan previousYearYuan overview basis "
                  + "necessity measures plan remark overallGoal annualGoal"),
          optional("UnitTarget", "unit goal budget"),
          optional("Task", "content"),
          optional("BudgetFrame", "totalYuan fiscalYuan otherYuan basicYuan projectYuan"),
          optional("Indicator", "level1 level2 level3 operator measure"),
          optional("Owner", "name unitCode"),
          optional(
              "Statement",
              "subject kind item path function measure year stage baseName baseYear "
                  + "parent about base"),
          optional("Finding", "expected actual difference"),
          optional("Unread", "bbox"),
          optional("Source", "bbox line method"),
          optional("SourceReading", "engine"));

  private static final String[] WORDS = {
    "行政运行", "机关事业单位基本养老保险缴费支出", "“三公”经费", "㎡", "𠮷", "é", "\"", "\\", "\t", "/", "(款)", "2021年"
  };

  private final Random random;

  public RandomDisclosures(long seed) {
    random = new Random(seed);
  }

  /** The next document. */
  public Disclosure next() {
    return record(Disclosure.class);
  }

  private static Map.Entry<String, Set<String>> optional(String type, String components) {
    return Map.entry(type, Set.of(components.split(" ")));
  }

  private <R extends Record> R record(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Stream.of(components).map(component -> component(type, component)).toArray();
    chooseOneTarget(components, values);
    try {
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make a " + type, e);
    }
  }

  /** Of value and text (indicator), of yuan and value (statement), exactly one is there. */
  private void chooseOneTarget(RecordComponent[] components, Object[] values) {
    List<String> names = Stream.of(components).map(RecordComponent::getName).toList();
    int value = names.indexOf("value");
    if (value < 0) {
      return;
    }
    int other = names.contains("yuan") ? names.indexOf("yuan") : names.indexOf("text");
    values[random.nextBoolean() ? value : other] = null;
  }

  private Object component(Class<?> owner, RecordComponent component) {
    String name = component.getName();
    Set<String> optional = OPTIONAL.getOrDefault(owner.getSimpleName(), Set.of());
    if (optional.contains(name) && random.nextInt(3) == 0) {
      return null;
    }
    return switch (name) {
      case "schemaVersion" -> Disclosure.SCHEMA_VERSION;
      case "sha256" -> digits(64, "0123456789abcdef");
      case "function", "economic", "governmentEconomic" -> digits(5, "0123456789");
      case "fiscalYear", "year", "baseYear" -> 2010 + random.nextInt(20);
      case "rule" -> "rule-" + digits(3, "abc");
      case "refs" -> list(i -> "/budgets/" + i + "/amounts/0");
      default -> value(component.getGenericType());
    };
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      return list(i -> value(list.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == BoundingBox.class) {
      return new BoundingBox(edge(), edge(), edge(), edge());
    }
    if (plain.isRecord()) {
      return record(plain.asSubclass(Record.class));
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    if (plain == String.class) {
      return text();
    }
    if (plain == BigDecimal.class) {
      return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(-8, 8))
          .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }
    if (plain == LocalDate.class) {
      return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }
    if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(2000);
    }
    if (plain == double.class) {
      return random.nextInt(4) == 0 ? 1.0 : random.nextDouble();
    }
    if (plain == boolean.class) {
      return random.nextBoolean();
    }
    throw new AssertionError("the generator does not know " + type);
  }

  private double edge() {
    return random.nextBoolean() ? random.nextInt(900) : random.nextDouble() * 900;
  }

  private String text() {
    StringBuilder text = new StringBuilder(WORDS[0]);
    random.ints(random.nextInt(3), 0, WORDS.length).forEach(i -> text.append(WORDS[i]));
    return text.toString();
  }

  private String digits(int length, String alphabet) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
    return text.toString();
  }

  private List<Object> list(IntFunction<Object> element) {
    Object[] elements = new Object[random.nextInt(4)];
    Arrays.setAll(elements, element);
    return List.of(elements);
  }
}
