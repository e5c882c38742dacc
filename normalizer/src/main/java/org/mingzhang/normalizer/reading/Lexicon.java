package org.mingzhang.normalizer.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are known, found by a text that may be a misread form of one. */
final class Lexicon {

  /** What kind of place a word belongs to. */
  enum Kind {
    NAME("name"),
    TARGET("target"),
    MEASURE("measure"),
    HEADING("heading"),
    AT_MOST("at-most"),
    AT_LEAST("at-least");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  private static final String RESOURCE = "words.tsv";

  /** Share of a word's characters that a text must have in common with it. */
  private static final double COMMON = 0.5;

  private static final Map<Kind, List<String>> BUNDLED = load();

  private final Set<String> words = new HashSet<>();
  private final Map<Integer, List<String>> byCharacter = new HashMap<>();

  /** The words that come with this library, of some kinds. */
  static Lexicon bundled(Kind... kinds) {
    Lexicon lexicon = new Lexicon();
    for (Kind kind : kinds) {
      BUNDLED.get(kind).forEach(lexicon::add);
    }
    return lexicon;
  }

  /** The words of a kind that come with this library, as they are listed. */
  static List<String> listed(Kind kind) {
    return BUNDLED.get(kind);
  }

  /** Adds a word; one that is known already is not added again. */
  void add(String word) {
    if (words.add(Punctuation.plainText(word))) {
      word.codePoints()
          .distinct()
          .forEach(c -> byCharacter.computeIfAbsent(c, x -> new ArrayList<>()).add(word));
    }
  }

  /** Whether a text is one of the words, but for the shape of its punctuation. */
  boolean contains(String text) {
    return words.contains(Punctuation.plainText(text));
  }

  int size() {
    return words.size();
  }

  /**
   * The words of about the same length that share enough characters with a text.
   *
   * @param difference how many characters longer or shorter a word may be
   */
  Collection<String> near(String text, int difference) {
    Map<String, Integer> shared = new HashMap<>();
    text.codePoints()
        .distinct()
        .forEach(
            c ->
                byCharacter
                    .getOrDefault(c, List.of())
                    .forEach(word -> shared.merge(word, 1, Integer::sum)));
    List<String> near = new ArrayList<>();
    shared.forEach(
        (word, count) -> {
          boolean sameLength = Math.abs(word.length() - text.length()) <= difference;
          if (sameLength && count >= COMMON * word.codePoints().distinct().count()) {
            near.add(word);
          }
        });
    return near;
  }

  private static Map<Kind, List<String>> load() {
    Map<Kind, List<String>> words = new HashMap<>();
    for (Kind kind : Kind.values()) {
      words.put(kind, new ArrayList<>());
    }
    try (InputStream bytes = Lexicon.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t");
          words.get(kind(columns[0])).addAll(List.of(columns[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return words;
  }

  private static Kind kind(String key) {
    for (Kind kind : Kind.values()) {
      if (kind.key.equals(key)) {
        return kind;
      }
    }
    throw new IllegalStateException(RESOURCE + ": no kind " + key);
  }
}
