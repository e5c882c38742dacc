package org.mingzhang.normalizer.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * The labels of forms and what they mean, as data ({@code labels.tsv}): another place's wording is
 * a word more in the table.
 */
public final class LabelTable {

  /** Brackets in thin print are colons to engines: 部门：单位：名称. */
  private static final Pattern THIN_BRACKETS =
      Pattern.compile("[:：（(](\\p{IsHan}{1,4})[:：）)](?=\\p{IsHan})");

  private static final String RESOURCE = "labels.tsv";

  private static final Pattern UNIT_OF_MONEY =
      Pattern.compile("[（(](?:单位[:：])?(?:人民币)?[百千]?[万亿]?元[)）]");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[*★●▲]|其中[:：]?|[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[、.](?!\\d)|[（(][一二三四五六七八九十\\d]{1,2}[)）]|[①-⑳])+");
  private static final Pattern TRAILING = Pattern.compile("[:：*]+$");
  private static final Pattern BRACKETED = Pattern.compile("[（(【\\[][^（()）]*[)）】\\]]|[（(]万?元$");
  private static final Pattern BRACKETS = Pattern.compile("[（()）【】\\[\\]]");

  private static final Pattern BRACKETED_END = Pattern.compile("[（(][^（()）]*[)）]$");

  /** Shorter labels differ from each other in one character. */
  private static final int SHORTEST_REPAIRED = 5;

  private static final int LONG_LABEL = 9;

  // Loading uses the patterns above.
  private static final LabelTable BUNDLED = load();

  private final Map<FormKind, Map<String, FormField>> fields;
  private final Map<String, Role> headerRoles;
  private final Map<String, Role> taskRoles;
  private final Set<String> known = new TreeSet<>();

  private LabelTable(
      Map<FormKind, Map<String, FormField>> fields,
      Map<String, Role> headerRoles,
      Map<String, Role> taskRoles) {
    this.fields = fields;
    this.headerRoles = headerRoles;
    this.taskRoles = taskRoles;
    fields.values().forEach(labels -> known.addAll(labels.keySet()));
    known.addAll(headerRoles.keySet());
    known.addAll(taskRoles.keySet());
  }

  /** The labels that come with this library. */
  public static LabelTable bundled() {
    return BUNDLED;
  }

  /** The field that a cell's text is the label of. */
  public Optional<FormField> field(FormKind kind, String text) {
    return lookUp(fields.get(kind), text);
  }

  /** The column role that a cell's text heads in a block of indicators. */
  public Optional<Role> headerRole(String text) {
    return lookUp(headerRoles, text);
  }

  /** The column role that a cell's text heads in a block of tasks. */
  public Optional<Role> taskRole(String text) {
    return lookUp(taskRoles, text);
  }

  /**
   * A label that was read from a picture with an error or two in it, as it should read. What is no
   * long label, or might be several, stays as it is.
   */
  public String repaired(String text) {
    String withBrackets = THIN_BRACKETS.matcher(text).replaceFirst("（$1）");
    if (!isLabel(text) && isLabel(withBrackets)) {
      return withBrackets;
    }
    if (text.length() < SHORTEST_REPAIRED || text.length() > 40 || isLabel(text)) {
      return text;
    }
    Matcher bracketed = BRACKETED_END.matcher(text);
    String end = bracketed.find() ? bracketed.group() : "";
    String label = plain(core(text.substring(0, text.length() - end.length())));
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String other : known) {
      int allowed = other.length() < LONG_LABEL ? 1 : 2;
      boolean mayBe =
          other.length() >= SHORTEST_REPAIRED
              && Math.abs(other.length() - label.length()) <= allowed;
      int distance = mayBe ? distance(label, other) : Integer.MAX_VALUE;
      if (distance <= allowed && distance <= least) {
        best = distance == least ? null : other;
        least = distance;
      }
    }
    return best == null ? text : best + end;
  }

  private boolean isLabel(String text) {
    return field(FormKind.PROJECT, text).isPresent()
        || field(FormKind.UNIT, text).isPresent()
        || headerRole(text).isPresent()
        || taskRole(text).isPresent();
  }

  /** How many characters must be exchanged, left out or put in (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static <T> Optional<T> lookUp(Map<String, T> meanings, String text) {
    if (text.isEmpty() || text.length() > 40) {
      return Optional.empty();
    }
    String label = core(text);
    T meaning = meanings.get(plain(label));
    if (meaning == null) {
      meaning = meanings.get(plain(BRACKETED.matcher(label).replaceAll("")));
    }
    if (meaning == null) {
      // 1、资金来源：（1）财政性资金 is the label 财政性资金 under the heading 资金来源.
      int colon = Math.max(label.lastIndexOf('：'), label.lastIndexOf(':'));
      if (colon >= 0) {
        meaning = meanings.get(plain(core(label.substring(colon + 1))));
      }
    }
    return Optional.ofNullable(meaning);
  }

  private static String core(String text) {
    String label = UNIT_OF_MONEY.matcher(PrintedText.compact(text)).replaceAll("");
    label = TRAILING.matcher(label).replaceAll("");
    return LEADING.matcher(label).replaceAll("");
  }

  private static String plain(String label) {
    return TRAILING.matcher(BRACKETS.matcher(label).replaceAll("")).replaceAll("");
  }

  private static LabelTable load() {
    Map<FormKind, Map<String, FormField>> fields =
        Map.of(FormKind.PROJECT, new HashMap<>(), FormKind.UNIT, new HashMap<>());
    Map<String, Role> headerRoles = new HashMap<>();
    Map<String, Role> taskRoles = new HashMap<>();
    try (InputStream bytes = LabelTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] columns = line.split("\t");
        for (String label : columns[2].split(" ")) {
          String key = plain(label);
          switch (columns[0]) {
            case "project" -> put(fields.get(FormKind.PROJECT), key, FormField.valueOf(columns[1]));
            case "unit" -> put(fields.get(FormKind.UNIT), key, FormField.valueOf(columns[1]));
            case "header" -> put(headerRoles, key, Role.valueOf(columns[1]));
            case "task" -> put(taskRoles, key, Role.valueOf(columns[1]));
            default -> throw new IllegalStateException(RESOURCE + ": no kind " + columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new LabelTable(fields, headerRoles, taskRoles);
  }

  private static <T> void put(Map<String, T> meanings, String label, T meaning) {
    T before = meanings.putIfAbsent(label, meaning);
    if (before != null && before != meaning) {
      throw new IllegalStateException(RESOURCE + ": two meanings of " + label);
    }
  }
}
