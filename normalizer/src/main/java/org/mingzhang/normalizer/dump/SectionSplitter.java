package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Splits a dump into its sections: each table and form from its title to the next title, to the
 * next part of the document or to the next sentence; a form whose title was lost from its first
 * label on; what is left is prose.
 */
final class SectionSplitter {

  private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}(部分|章).{0,30}");
  private static final Pattern SENTENCE = Pattern.compile(".{12,}[。；].*");
  private static final Pattern NOTE = Pattern.compile("[（(]?(注|备注|说明|附注|注释)[:：\\d].*");

  private final SectionTitles titles;
  private final List<DumpSection> sections = new ArrayList<>();
  private final List<DumpLine> current = new ArrayList<>();
  private SectionKind kind = SectionKind.PROSE;

  private SectionSplitter(SectionTitles titles) {
    this.titles = titles;
  }

  /** The sections of a dump, in order; blank lines belong to none. */
  static List<DumpSection> split(List<DumpLine> lines, SectionTitles titles) {
    return new SectionSplitter(titles).split(lines);
  }

  private List<DumpSection> split(List<DumpLine> all) {
    List<DumpLine> printed =
        TitlesFirst.order(all.stream().filter(line -> !isBlank(line)).toList(), titles);
    for (int i = 0; i < printed.size(); i++) {
      DumpLine line = printed.get(i);
      Optional<SectionKind> titled = titles.kindOf(printed, i);
      titled.ifPresent(this::begin);
      if (titled.isEmpty() && !kind.isForm() && UntitledForm.begins(printed, i)) {
        begin(SectionKind.UNIT_FORM);
      }
      if (endsTable(line)) {
        begin(SectionKind.PROSE);
      }
      current.add(line);
    }
    begin(SectionKind.PROSE);
    return List.copyOf(sections);
  }

  private void begin(SectionKind next) {
    if (!current.isEmpty()) {
      sections.add(new DumpSection(kind, current));
      current.clear();
    }
    kind = next;
  }

  /** Forms hold sentences themselves. */
  private boolean endsTable(DumpLine line) {
    if (kind == SectionKind.PROSE) {
      return false;
    }
    String text = PrintedText.compact(line.text());
    return PART.matcher(text).matches()
        || (kind == SectionKind.MONEY_TABLE
            && SENTENCE.matcher(text).matches()
            && !NOTE.matcher(text).matches());
  }

  private static boolean isBlank(DumpLine line) {
    return PrintedText.compact(line.text()).isEmpty();
  }
}
