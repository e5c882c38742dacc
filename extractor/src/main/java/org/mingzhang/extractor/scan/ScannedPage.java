package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.extractor.TableDetector;
import org.mingzhang.extractor.image.FlatBox;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.InkLine;
import org.mingzhang.extractor.image.PageInk;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.lattice.LatticeTables;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/**
 * One picture on its way to tables and lines: rulings → grids → ink of the cells and between the
 * tables → lines → what the engines and the file's own words say → tables without rulings.
 */
final class ScannedPage {

  /** The rulings at a table's edge reach so far (points) out of its box. */
  private static final double EDGE = 2.5;

  /** A drawing smaller than this share of the picture, a seal or a mark, holds no data. */
  private static final double LARGE_DRAWING = 0.1;

  /** The ink of Chinese letters is so wide, as a share of their em. */
  private static final double INK_OF_EM = 0.95;

  private final UprightPage page;
  private final PageInk ink;
  private final List<Run> fileRuns;
  private final List<Run> wordsOfFile;
  private final List<Ruling> rulings;
  private final List<Ruling> pageRulings;
  private final LatticeTables.Found hidden;
  private final LatticeTables.Found visible;
  private final EngineReadings engines;
  private final ReadingWriter writer;
  private final FreeWords freeWords;
  private final List<Table> tables = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<UnreadRegion> unread = new ArrayList<>();

  ScannedPage(
      PageInk ink, ScanImage picture, OcrService ocr, TableDetector detector, List<Run> runs) {
    this.ink = ink;
    page = new UprightPage(ink, picture);
    fileRuns = runs;
    rulings = page.rulings();
    pageRulings = rulings.stream().map(page::onPage).toList();
    wordsOfFile = runs.stream().map(page::upright).toList();
    visible = LatticeTables.findWithBlank(rulings, words(false), page.box());
    List<Cell> cells = visible.tables().stream().flatMap(t -> t.cells().stream()).toList();
    PageInk.Lines ruled = ink.lines(cells.stream().map(c -> page.flat(c.box())).toList());
    hidden = LatticeTables.findWithBlank(rulings, layer(ruled.inCells()), page.box());
    List<ScannedLine> numbered = new ArrayList<>();
    List<List<ScannedLine>> inCells =
        ruled.inCells().stream().map(l -> number(l, numbered)).toList();
    List<ScannedLine> free = number(ruled.free().lines(), numbered);
    List<GreyImage> pictures = numbered.stream().map(l -> l.ink().picture()).toList();
    engines = EngineReadings.of(ocr, pictures, groups(inCells, free));
    writer = new ReadingWriter(engines, page);
    freeWords = new FreeWords(engines, page, ink.letter());
    fillRuledTables(inCells);
    readFreeText(free, detector);
    reportUnread(ruled.free().drawings(), pictures.size());
  }

  /** The words of the file that are hidden, or those that are not. */
  private List<Run> words(boolean hiddenOnes) {
    return wordsOfFile.stream().filter(r -> r.word().hidden() == hiddenOnes).toList();
  }

  private List<Run> layer(List<List<InkLine>> inCells) {
    List<Box> lines =
        inCells.stream().flatMap(List::stream).map(line -> page.upright(line.ink())).toList();
    return new LayerWords(lines, page.points(ink.letter()) / INK_OF_EM).placed(words(true));
  }

  private static List<ScannedLine> number(List<InkLine> ink, List<ScannedLine> numbered) {
    List<ScannedLine> lines = new ArrayList<>();
    for (InkLine line : ink) {
      ScannedLine next = new ScannedLine(numbered.size(), line);
      lines.add(next);
      numbered.add(next);
    }
    return lines;
  }

  /** The lines of each cell, and each other line for itself, by their numbers. */
  private static List<List<Integer>> groups(
      List<List<ScannedLine>> inCells, List<ScannedLine> free) {
    List<List<Integer>> groups = new ArrayList<>();
    inCells.forEach(cell -> groups.add(cell.stream().map(ScannedLine::number).toList()));
    free.forEach(line -> groups.add(List.of(line.number())));
    return groups;
  }

  private void fillRuledTables(List<List<ScannedLine>> inCells) {
    int next = 0;
    for (int t = 0; t < visible.tables().size(); t++) {
      Table certain = visible.tables().get(t);
      Table doubtful = hidden.tables().get(t);
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < certain.cells().size(); c++) {
        Cell cell = certain.cells().get(c);
        List<ScannedLine> ink = inCells.get(next++);
        List<Reading> readings = new ArrayList<>(moved(cell.readings()));
        readings.addAll(read(ink));
        readings.addAll(moved(doubtful.cells().get(c).readings()));
        reportUnread(ink, !readings.isEmpty());
        cells.add(with(cell, readings));
      }
      tables.add(with(certain, cells));
    }
  }

  /** What the engines say of the lines of a cell; a line that none can read is reported. */
  private List<Reading> read(List<ScannedLine> cell) {
    for (ScannedLine line : cell) {
      addWord(line);
    }
    return writer.readings(cell.stream().map(l -> Piece.whole(l, "\n")).toList());
  }

  private void addWord(ScannedLine line) {
    FreeWords own = new FreeWords(engines, page, ink.letter());
    own.add(line);
    own.runs().forEach(r -> words.add(onPage(r.word())));
  }

  /**
   * Reports ink that was not read.
   *
   * @param known whether the file itself has words there, which have to do where no engine reads
   */
  private void reportUnread(List<ScannedLine> lines, boolean known) {
    boolean able = !engines.engines().isEmpty();
    boolean told = !able && !engines.failures().isEmpty();
    if (told || (!able && known)) {
      return;
    }
    String reason = able ? "ink that no engine can read" : "ink without hidden text, no engine";
    lines.stream()
        .filter(l -> !engines.isRead(l.number()))
        .filter(l -> isLetterSized(l.ink().ink()))
        .map(l -> page.onPage(l.ink().ink()))
        .reduce(Box::union)
        .ifPresent(b -> unread.add(new UnreadRegion(b, reason)));
  }

  /** Whether no engine reads but the file itself has words where a line outside of tables is. */
  private boolean isKnown(ScannedLine line) {
    Box ink = page.upright(line.ink().ink());
    return engines.engines().isEmpty()
        && wordsOfFile.stream().anyMatch(r -> r.box().overlapArea(ink) > 0);
  }

  private boolean isLetterSized(FlatBox box) {
    return box.height() >= 0.5 * ink.letter() && box.width() >= 0.3 * ink.letter();
  }

  private void readFreeText(List<ScannedLine> free, TableDetector detector) {
    free.forEach(freeWords::add);
    reportUnread(free.stream().filter(line -> !isKnown(line)).toList(), false);
    List<Run> runs = new ArrayList<>(freeWords.runs());
    runs.addAll(visible.rest());
    if (engines.engines().isEmpty()) {
      runs.addAll(hidden.rest());
    }
    TableDetector.Detected detected = detector.detect(freeRulings(), runs, page.box());
    for (Table table : detected.tables()) {
      List<Cell> cells =
          table.cells().stream().map(c -> with(c, alignedReadings(c, runs))).toList();
      tables.add(with(table, cells));
    }
    tables.sort(
        Comparator.comparingDouble((Table t) -> t.box().y0()).thenComparing(t -> t.box().x0()));
    detected.unread().forEach(u -> unread.add(new UnreadRegion(page.onPage(u.box()), u.reason())));
    List<Word> rest = detected.rest().stream().map(Run::word).toList();
    LineBuilder.lines(rest).forEach(line -> lines.add(withReadings(line)));
    freeWords.runs().forEach(r -> words.add(onPage(r.word())));
  }

  private List<Ruling> freeRulings() {
    List<Box> taken = visible.tables().stream().map(t -> t.box().grow(EDGE)).toList();
    return rulings.stream()
        .filter(
            r ->
                taken.stream()
                    .noneMatch(b -> b.contains((r.x0() + r.x1()) / 2, (r.y0() + r.y1()) / 2)))
        .toList();
  }

  /** The readings of a cell of a table without rulings, of which the words are known. */
  private List<Reading> alignedReadings(Cell cell, List<Run> runs) {
    List<Word> inside =
        runs.stream()
            .map(Run::word)
            .filter(w -> cell.box().contains(w.box().centerX(), w.box().centerY()))
            .toList();
    if (inside.isEmpty()) {
      return moved(cell.readings());
    }
    List<Piece> pieces = new ArrayList<>();
    for (TextLine line : LineBuilder.lines(inside)) {
      addPieces(line, pieces);
    }
    if (pieces.isEmpty()) {
      return moved(cell.readings());
    }
    List<Reading> readings = new ArrayList<>(writer.readings(pieces));
    readings.addAll(hiddenIn(cell.box()));
    return readings;
  }

  private TextLine withReadings(TextLine line) {
    List<Piece> pieces = new ArrayList<>();
    addPieces(line, pieces);
    List<Reading> readings = new ArrayList<>();
    if (pieces.size() == line.words().size()) {
      readings.addAll(writer.readings(pieces));
      readings.addAll(hiddenIn(line.box()));
    } else if (line.words().stream().allMatch(Word::hidden)) {
      readings.add(new Reading(line.text(), ReadingMethod.HIDDEN_TEXT, 1, page.onPage(line.box())));
    }
    List<Word> moved = line.words().stream().map(this::onPage).toList();
    return new TextLine(line.text(), page.onPage(line.box()), line.fontSize(), moved, readings);
  }

  private void addPieces(TextLine line, List<Piece> pieces) {
    boolean first = true;
    for (Word word : line.words()) {
      Piece piece = freeWords.piece(word);
      if (piece != null) {
        pieces.add(piece.after(first ? "\n" : " "));
        first = false;
      }
    }
  }

  /** What the hidden layer says at a place outside of the ruled tables. */
  private List<Reading> hiddenIn(Box upright) {
    List<Word> inside =
        hidden.rest().stream()
            .map(Run::word)
            .filter(w -> upright.contains(w.box().centerX(), w.box().centerY()))
            .toList();
    if (inside.isEmpty()) {
      return List.of();
    }
    String text =
        LineBuilder.lines(inside).stream().map(TextLine::text).collect(Collectors.joining("\n"));
    Box box = Box.around(inside.stream().map(Word::box).toList());
    return List.of(new Reading(text, ReadingMethod.HIDDEN_TEXT, 1, page.onPage(box)));
  }

  private void reportUnread(List<FlatBox> drawings, int pieces) {
    visible.unread().forEach(u -> unread.add(new UnreadRegion(page.onPage(u.box()), u.reason())));
    boolean failed = !engines.failures().isEmpty();
    boolean nothing = engines.engines().isEmpty() && (failed || fileRuns.isEmpty());
    if (nothing && pieces > 0) {
      String why =
          failed
              ? "scanned, the engines failed: " + String.join("; ", engines.failures())
              : "scanned, no engine reads it";
      unread.add(new UnreadRegion(page.onPage(page.box()), why));
    } else if (failed) {
      String why =
          "read with fewer engines than there are: " + String.join("; ", engines.failures());
      unread.add(new UnreadRegion(page.onPage(page.box()), why));
    }
    for (FlatBox drawing : drawings) {
      Box box = page.upright(drawing);
      if (box.area() >= LARGE_DRAWING * page.box().area()) {
        unread.add(new UnreadRegion(page.onPage(box), "a picture or a drawing, no print"));
      }
    }
  }

  private Word onPage(Word word) {
    return new Word(
        word.text(), page.onPage(word.box()), word.fontSize(), word.direction(), word.hidden());
  }

  private List<Reading> moved(List<Reading> readings) {
    return readings.stream()
        .map(
            r ->
                new Reading(
                    r.text(),
                    r.method(),
                    r.confidence(),
                    page.onPage(r.box()),
                    r.engine(),
                    r.slots()))
        .toList();
  }

  private Cell with(Cell cell, List<Reading> readings) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        page.onPage(cell.box()),
        readings);
  }

  private Table with(Table table, List<Cell> cells) {
    return new Table(
        page.onPage(table.box()), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  /** The tables in points of the page, from top to bottom. */
  List<Table> tables() {
    return tables;
  }

  /** The lines outside of tables. */
  List<TextLine> lines() {
    return lines;
  }

  /** The words of the file, and those that the engines read. */
  List<Word> words() {
    List<Word> all = new ArrayList<>(fileRuns.stream().map(Run::word).toList());
    all.addAll(words);
    return all;
  }

  /** The rulings in points of the page. */
  List<Ruling> rulings() {
    return pageRulings;
  }

  /** What could not be read. */
  List<UnreadRegion> unread() {
    return unread;
  }
}
