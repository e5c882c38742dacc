package org.mingzhang.extractor.page;

import java.util.List;

/**
 * A document as plain text, one printed line a line: what is left of it where its pages are lost.
 *
 * @param encoding the encoding it was in, such as {@code UTF-8}
 * @param lines its lines in order, blank ones too
 * @param damaged the numbers of lines that hold bytes of no character, for which U+FFFD stands
 */
public record TextDump(String encoding, List<DumpLine> lines, List<Integer> damaged) {

  public TextDump {
    lines = List.copyOf(lines);
    damaged = List.copyOf(damaged);
  }
}
