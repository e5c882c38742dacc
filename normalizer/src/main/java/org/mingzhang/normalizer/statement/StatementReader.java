package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.schema.Statement;

/**
 * Reads the figures of a document's prose, from its pages or from the prose of a text dump. For one
 * document, in reading order; keeps the figures, not the text.
 */
public final class StatementReader {

  /** What tells running text from the remains of a table or form. */
  private static final Pattern PROSE = Pattern.compile(".*[。；，：、].*");

  /** Kana, which only an OCR for Japanese makes of Chinese. */
  private static final Pattern GARBLED = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}&&[^・ー]]");

  private static final Pattern LEADS_ON = Pattern.compile(".*(?:[：:]|其中)$");
  private static final Pattern WITHIN_LIST = Pattern.compile(".*[；;，]$");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;，！？]$");

  private final ProseReader prose = new ProseReader(this::read);
  private final Headings headings = new Headings();
  private final Outline outline = new Outline();
  private final List<Draft> drafts = new ArrayList<>();

  /** Takes the next page: the lines outside its tables. */
  public void hear(Page page) {
    prose.hear(page);
  }

  /** Takes the next stretch of prose of a text dump. */
  public void hear(List<DumpLine> lines) {
    prose.hear(lines);
  }

  /**
   * Ends the document.
   *
   * @param department the name of the department, which is no part of what a figure is about; or
   *     null
   * @param fiscalYear what 本年 means, or null
   */
  public List<Statement> finish(String department, Integer fiscalYear) {
    prose.finish();
    return new StatementWriter(department, fiscalYear).write(drafts);
  }

  private void read(Paragraph paragraph) {
    List<Figure> figures = FigureScanner.scan(paragraph.text());
    int heading = headings.hear(paragraph, !figures.isEmpty());
    Optional<Marker> marker = paragraph.marker();
    boolean isHeading = heading == paragraph.text().length();
    boolean says = !figures.isEmpty() || paragraph.text().matches(".*(?:持平|一致|相同).*");
    if (isHeading) {
      readHeading(paragraph, marker);
    } else if (says && isProse(paragraph, figures)) {
      readFigures(paragraph, Math.max(heading, marker.map(Marker::length).orElse(0)), figures);
    } else {
      outline.pass();
    }
  }

  private void readHeading(Paragraph paragraph, Optional<Marker> marker) {
    outline.begin(marker.orElse(new Marker(Marker.PART, 0)));
    String name = paragraph.text().substring(marker.map(Marker::length).orElse(0));
    outline.end(null, false, false, ClassPath.of(name).orElse(null));
  }

  /** An amount may stand alone; other figures without any punctuation are remains of a form. */
  private static boolean isProse(Paragraph paragraph, List<Figure> figures) {
    boolean garbled = GARBLED.matcher(paragraph.text()).find();
    boolean money = !figures.isEmpty() && figures.stream().allMatch(Figure::isMoney);
    return !garbled
        && (money || paragraph.marker().isPresent() || PROSE.matcher(paragraph.text()).matches());
  }

  private void readFigures(Paragraph paragraph, int start, List<Figure> figures) {
    outline.begin(paragraph.marker().orElse(null));
    DraftMaker maker = new DraftMaker(headings.path());
    ParagraphReader reader =
        new ParagraphReader(paragraph, maker, outline, start, headings.innermost());
    List<Draft> read = reader.read(start, figures);
    drafts.addAll(read);
    String text = paragraph.text();
    boolean bare = !read.isEmpty() && !SENTENCE_END.matcher(text).matches();
    boolean leadsOn = !read.isEmpty() && (bare || LEADS_ON.matcher(text).matches());
    outline.end(
        leadsOn ? reader.discourse().leadingOn() : null,
        !read.isEmpty(),
        WITHIN_LIST.matcher(text).matches(),
        reader.classes());
  }
}
