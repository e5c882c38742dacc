package org.mingzhang.extractor.layout;

import java.util.List;
import java.util.Locale;

/** Tells lines that stand over or under a table without being part of it. */
final class CaptionLine {

  private static final List<String> UNIT_LINES = List.of("单位:", "单位：", "金额单位", "计量单位:", "计量单位：");

  private static final List<String> NOTES =
      List.of("注:", "注：", "备注:", "备注：", "说明:", "说明：", "资料来源", "数据来源", "source", "note");

  private static final List<String> CAPTIONS = List.of("table ", "figure ", "chart ", "graph ");

  private CaptionLine() {}

  /** Whether {@code line} cannot be inside a table: a caption, a line with the unit, a note. */
  static boolean isOutside(Line line) {
    if (line.chunks().size() > 3) {
      return false;
    }
    String first = line.first().text();
    return isNote(first) || isCaption(line) || line.chunks().stream().anyMatch(CaptionLine::isUnit);
  }

  private static boolean isUnit(Chunk chunk) {
    String text = chunk.text().replace(" ", "");
    for (String unit : UNIT_LINES) {
      int at = text.indexOf(unit);
      if (at >= 0 && at <= 1 && text.length() - at <= unit.length() + 8) {
        return true;
      }
    }
    return false;
  }

  /** A note or a source. */
  static boolean isNote(String text) {
    String start = text.toLowerCase(Locale.ROOT);
    return NOTES.stream().anyMatch(start::startsWith);
  }

  private static boolean isCaption(Line line) {
    String text = line.first().text();
    String start = text.toLowerCase(Locale.ROOT);
    for (String caption : CAPTIONS) {
      if (start.startsWith(caption)
          && start.length() > caption.length()
          && Character.isDigit(start.charAt(caption.length()))) {
        return true;
      }
    }
    return text.length() > 1
        && text.charAt(0) == '表'
        && line.chunks().size() == 1
        && Character.isDigit(text.charAt(1));
  }
}
