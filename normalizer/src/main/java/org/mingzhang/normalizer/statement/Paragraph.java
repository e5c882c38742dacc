package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Lines joined over line ends and page ends. Its text is folded and without spaces, but for those
 * between two digits or letters, which never become one number.
 */
final class Paragraph {

  private final List<ProseLine> lines;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lineOf = new ArrayList<>();
  private final List<Integer> placeOf = new ArrayList<>();

  Paragraph(List<ProseLine> lines) {
    this.lines = List.copyOf(lines);
    for (int i = 0; i < lines.size(); i++) {
      append(i, lines.get(i).text());
    }
  }

  private void append(int line, String printed) {
    boolean gap = line > 0;
    for (int i = 0; i < printed.length(); ) {
      int length = Character.charCount(printed.codePointAt(i));
      String folded = fold(printed.substring(i, i + length));
      if (folded.isEmpty()) {
        gap |=
            Character.isWhitespace(printed.charAt(i)) || Character.isSpaceChar(printed.charAt(i));
      } else {
        if (gap && !text.isEmpty() && isAscii(last()) && isAscii(folded.charAt(0))) {
          add(" ", line, i);
        }
        gap = false;
        add(folded, line, i);
      }
      i += length;
    }
  }

  /** Most characters are what they are. */
  private static String fold(String character) {
    char first = character.charAt(0);
    boolean plain = (first > ' ' && first < 0x7F) || (first >= 0x4E00 && first <= 0x9FFF);
    return plain ? character : PrintedText.fold(character);
  }

  private void add(String characters, int line, int place) {
    for (int i = 0; i < characters.length(); i++) {
      text.append(characters.charAt(i));
      lineOf.add(line);
      placeOf.add(place);
    }
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private static boolean isAscii(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  String text() {
    return text.toString();
  }

  List<ProseLine> lines() {
    return lines;
  }

  Optional<Marker> marker() {
    return Marker.of(text());
  }

  /** What a heading says: as printed, folded, its lines joined. */
  String heading() {
    List<String> parts = lines.stream().map(line -> PrintedText.fold(line.text())).toList();
    return PrintedText.fold(String.join("\n", parts));
  }

  /** The part of the paragraph on one line that begins with one of its characters. */
  Piece piece(int from, int to) {
    int line = lineOf.get(from);
    int end = from;
    while (end < to && lineOf.get(end) == line) {
      end++;
    }
    int first = placeOf.get(from);
    int last = placeOf.get(end - 1);
    return new Piece(lines.get(line), first, last + 1);
  }

  /** What is printed for some of its characters, line ends left out. */
  String printed(int from, int to) {
    StringBuilder printed = new StringBuilder();
    for (int at = from; at < to; ) {
      Piece piece = piece(at, to);
      printed.append(piece.line().text(), piece.from(), piece.to());
      int line = lineOf.get(at);
      while (at < to && lineOf.get(at) == line) {
        at++;
      }
    }
    return printed.toString();
  }

  /**
   * Some characters of one line.
   *
   * @param line the line
   * @param from the first one, in the line's text
   * @param to behind the last one
   */
  record Piece(ProseLine line, int from, int to) {}
}
