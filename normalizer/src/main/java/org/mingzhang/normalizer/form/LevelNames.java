package org.mingzhang.normalizer.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names of levels (一级指标, 二级指标) that standard forms print, and which belongs under which. */
public final class LevelNames {

  private static final String RESOURCE = "levels.tsv";
  private static final String SATISFACTION = "满意度";

  /** Shorter names differ from each other in one character. */
  private static final int SHORTEST_REPAIRED = 4;

  private static final int LONG_NAME = 6;

  /** Readings surer than this are taken as they are. */
  private static final double CERTAIN = 0.9;

  /** Marks that a name has or has not. */
  private static final String MARKS = " “”″\"'‘’（()）、,，.。·";

  private static final LevelNames BUNDLED = load();

  private final Map<String, String> printed = new LinkedHashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final Map<String, Set<String>> levelsOfIndicators = new HashMap<>();
  private final Map<String, String> indicators = new LinkedHashMap<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> second = new HashSet<>();

  private LevelNames() {}

  /** The names that come with this library. */
  public static LevelNames bundled() {
    return BUNDLED;
  }

  /**
   * A name of a level.
   *
   * @param name as the form prints it
   * @param errors how many characters were read otherwise
   */
  public record Match(String name, int errors) {}

  /**
   * The level that a text names.
   *
   * @param garbled whether the text may have errors
   */
  public Optional<Match> match(String text, boolean garbled) {
    return match(printed, text, garbled);
  }

  /**
   * A name of a level as it was printed, by what was read of it in a picture. A name that lost a
   * character at its edge to a ruling, a seal or thin print gets it back; one character may also be
   * another one where the reading is doubtful itself, for forms differ in 指标 and 目标.
   *
   * @param read what was read
   * @param confidence the probability that it is right
   */
  String mended(String read, double confidence) {
    Optional<Match> match = match(read, true).filter(m -> m.errors() == 1);
    if (match.isEmpty()) {
      return read;
    }
    String name = plain(match.get().name());
    boolean lost = name.length() == plain(read).length() + 1 && name.endsWith(plain(read));
    return lost || confidence < CERTAIN ? match.get().name() : read;
  }

  /**
   * An indicator that standard forms print themselves, by what was read of it in a picture. Only a
   * doubtful reading is mended, and only by an indicator that belongs under the level it stands in.
   *
   * @param level2 the second level it stands in, or null
   * @param confidence the probability that it was read right
   */
  String mendedIndicator(String read, String level2, double confidence) {
    return confidence >= CERTAIN || level2 == null
        ? read
        : indicator(read, true)
            .map(Match::name)
            .filter(name -> secondLevelsOf(name).contains(level2))
            .orElse(read);
  }

  /** An indicator that standard forms print themselves, likewise. */
  public Optional<Match> indicator(String text, boolean garbled) {
    return match(indicators, text, garbled);
  }

  /** Whether a text is the beginning of a name, or all of it. */
  public boolean isPartOf(String text) {
    String plain = plain(text);
    return printed.keySet().stream().anyMatch(name -> name.startsWith(plain));
  }

  public boolean isFirst(String name) {
    return first.contains(plain(name));
  }

  public boolean isSecond(String name) {
    return second.contains(plain(name));
  }

  /** The first levels that a second level belongs under; empty where that is not known. */
  public Set<String> firstLevelsOf(String second) {
    return second == null ? Set.of() : parents.getOrDefault(plain(second), Set.of());
  }

  /** The second levels that an indicator belongs under; empty where that is not known. */
  public Set<String> secondLevelsOf(String indicator) {
    if (indicator == null) {
      return Set.of();
    }
    return levelsOfIndicators.getOrDefault(plain(indicator), Set.of());
  }

  /** Whether an indicator speaks of satisfaction, and so belongs under a level of this name. */
  public static boolean isSatisfaction(String name) {
    return name != null && name.contains(SATISFACTION);
  }

  private static Optional<Match> match(Map<String, String> names, String text, boolean garbled) {
    String plain = plain(text);
    String exact = names.get(plain);
    if (exact != null) {
      return Optional.of(new Match(exact, 0));
    }
    return garbled ? nearest(names, plain) : Optional.empty();
  }

  /** The one name that differs in the fewest characters, if they are few (Levenshtein 1966). */
  private static Optional<Match> nearest(Map<String, String> names, String plain) {
    Match best = null;
    boolean shared = false;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      String name = entry.getKey();
      int allowed = name.length() < LONG_NAME ? 1 : 2;
      if (name.length() < SHORTEST_REPAIRED || Math.abs(name.length() - plain.length()) > allowed) {
        continue;
      }
      int distance = new LevenshteinDistance(allowed).apply(plain, name);
      if (distance >= 0 && (best == null || distance <= best.errors())) {
        shared = best != null && distance == best.errors();
        best = new Match(entry.getValue(), distance);
      }
    }
    return shared ? Optional.empty() : Optional.ofNullable(best);
  }

  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static LevelNames load() {
    LevelNames names = new LevelNames();
    try (InputStream bytes = LevelNames.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          names.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return names;
  }

  private void add(String[] columns) {
    for (String one : columns[0].split(" ")) {
      printed.putIfAbsent(plain(one), one);
      first.add(plain(one));
    }
    for (String two : columns[1].split(" ")) {
      printed.putIfAbsent(plain(two), two);
      second.add(plain(two));
      for (String one : columns[0].split(" ")) {
        parents.computeIfAbsent(plain(two), key -> new HashSet<>()).add(one);
      }
      for (String three : columns[2].equals("-") ? new String[0] : columns[2].split(" ")) {
        indicators.putIfAbsent(plain(three), three);
        levelsOfIndicators.computeIfAbsent(plain(three), key -> new HashSet<>()).add(two);
      }
    }
  }
}
