package org.mingzhang.normalizer.statement;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings above the place that is being read. For one document, in reading order. */
final class Headings {

  /** Longer paragraphs are text. */
  private static final int LONGEST = 45;

  /** Titles are this much larger than the text below them. */
  private static final double LARGER = 1.3;

  /** （一）主动公开情况。全年…: a heading that its paragraph goes on behind. */
  private static final Pattern RUN_IN = Pattern.compile("^([^。，；：]{2,24}(?:情况|说明|概况))。(?=.)");

  private static final Pattern ENDS_OPEN = Pattern.compile(".*[；，、,;]$");
  private static final Pattern INNER_STOP = Pattern.compile(".*[。；！？].+");
  private static final Pattern HEADING_WITH_STOP = Pattern.compile(".*(?:情况|说明|概况)。");
  private static final Pattern CONTENTS = Pattern.compile(".*(?:…{2,}|\\.{4,}|·{4,}).*");

  private final TreeMap<Integer, String> byLevel = new TreeMap<>();
  private double textSize;

  /** The headings above, from the outside in. */
  List<String> path() {
    return List.copyOf(byLevel.values());
  }

  /** What the innermost heading says without its number and without 情况说明; or null. */
  String innermost() {
    if (byLevel.isEmpty()) {
      return null;
    }
    String heading = byLevel.lastEntry().getValue().replace(" ", "");
    int marker = Marker.of(heading).map(Marker::length).orElse(0);
    String name = heading.substring(marker).replaceFirst("(?:安排)?(?:情况)?(?:说明)?$", "");
    return name.isEmpty() ? null : name;
  }

  /**
   * Takes the next paragraph.
   *
   * @param figures whether there are figures in it
   * @return how many of its characters are a heading: all, none, or those of a run-in heading
   */
  int hear(Paragraph paragraph, boolean figures) {
    String text = paragraph.text();
    Optional<Marker> marker = paragraph.marker();
    ProseLine line = paragraph.lines().get(0);
    if (text.length() > LONGEST && line.isPrinted()) {
      textSize = line.fontSize();
    }
    if (CONTENTS.matcher(text).matches()) {
      return text.length();
    }
    if (marker.isEmpty()) {
      return hearUnnumbered(paragraph, figures);
    }
    int level = marker.get().level();
    byLevel.tailMap(level, true).clear();
    if (!figures && isHeading(text)) {
      byLevel.put(level, paragraph.heading().replaceFirst("[：:。]$", ""));
      return text.length();
    }
    Matcher runIn = RUN_IN.matcher(text);
    if (level > Marker.PART && runIn.find()) {
      byLevel.put(level, runIn.group(1));
      return runIn.end();
    }
    return 0;
  }

  /**
   * Titles without a number are known by their size, but not beside tables, whose titles they are.
   */
  private int hearUnnumbered(Paragraph paragraph, boolean figures) {
    ProseLine line = paragraph.lines().get(0);
    String text = paragraph.text();
    if (!line.isPrinted()) {
      return 0;
    }
    boolean title =
        textSize > 0
            && line.fontSize() > LARGER * textSize
            && text.length() <= LONGEST
            && !line.besideTable();
    if (!title || figures) {
      return 0;
    }
    byLevel.clear();
    byLevel.put(Marker.PART, paragraph.heading());
    return text.length();
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST
        && !ENDS_OPEN.matcher(text).matches()
        && !INNER_STOP.matcher(text).matches()
        && (!text.endsWith("。") || HEADING_WITH_STOP.matcher(text).matches());
  }
}
