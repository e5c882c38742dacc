package org.mingzhang.normalizer.dump.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings that columns of money tables usually have, by which broken ones are made whole. */
final class HeadingBook {

  private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]?");
  private static final Pattern MONEY_UNIT = Pattern.compile("[（(](?:人民币)?[百千万亿]*元[)）]?$");

  private final Map<String, Heading> headings = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private HeadingBook(List<String> lines) {
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] fields = line.split("\t");
        String opens = fields[1].equals(Heading.TOP) ? null : fields[1];
        Set<String> within = Set.of(fields[2].split(","));
        for (String name : fields[3].split(" ")) {
          add(comparable(name), new Heading(Heading.Role.valueOf(fields[0]), opens, within));
        }
      }
    }
  }

  private void add(String name, Heading heading) {
    headings.putIfAbsent(name, heading);
    for (int end = 1; end <= name.length(); end++) {
      beginnings.add(name.substring(0, end));
    }
  }

  /**
   * The headings that come with this library.
   *
   * @throws UncheckedIOException if the library is incomplete
   */
  static HeadingBook standard() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                HeadingBook.class.getResourceAsStream("headings.tsv"), StandardCharsets.UTF_8))) {
      return new HeadingBook(in.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of a heading; empty where it is none of the usual ones. */
  Optional<Heading> find(String text) {
    return Optional.ofNullable(headings.get(comparable(text)));
  }

  /** Whether a usual heading begins like this, or is this. */
  boolean isBeginning(String text) {
    String beginning = comparable(text);
    return beginning.isEmpty() ? "其中：".startsWith(text) : beginnings.contains(beginning);
  }

  /** Whether a heading names a part of the one before it. */
  static boolean isOfWhich(String text) {
    return OF_WHICH.matcher(text).find();
  }

  /** A heading without what says nothing about which it is. */
  static String comparable(String text) {
    String bare = OF_WHICH.matcher(text.replace(" ", "")).replaceFirst("");
    String named = bare.length() > 4 ? MONEY_UNIT.matcher(bare).replaceFirst("") : bare;
    return named.replace('(', '（').replace(')', '）').replaceAll("[\"“”„]", "“");
  }
}
