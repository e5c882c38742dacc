package org.mingzhang.normalizer.turn;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageImage;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;

/** A page with all places turned so that its text stands upright. */
public final class UprightPage {

  private final Turn turn;

  private UprightPage(Turn turn) {
    this.turn = turn;
  }

  /** The page upright; the very same one where it is so already. */
  public static Page of(Page page) {
    return page.turn() == 0 ? page : new UprightPage(Turn.upright(page)).page(page);
  }

  private Page page(Page page) {
    return new Page(
        page.number(),
        turn.uprightWidth(),
        turn.uprightHeight(),
        page.kind(),
        page.lines().stream().map(this::line).toList(),
        page.tables().stream().map(this::table).toList(),
        page.words().stream().map(this::word).toList(),
        page.rulings().stream().map(this::ruling).toList(),
        page.images().stream().map(this::image).toList(),
        page.unread().stream()
            .map(r -> new UnreadRegion(turn.upright(r.box()), r.reason()))
            .toList());
  }

  private TextLine line(TextLine line) {
    return new TextLine(
        line.text(),
        turn.upright(line.box()),
        line.fontSize(),
        line.words().stream().map(this::word).toList(),
        readings(line.readings()));
  }

  private Word word(Word word) {
    return new Word(
        word.text(), turn.upright(word.box()), word.fontSize(), word.direction(), word.hidden());
  }

  private Table table(Table table) {
    List<Cell> cells = table.cells().stream().map(this::cell).toList();
    return new Table(
        turn.upright(table.box()), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        turn.upright(cell.box()),
        readings(cell.readings()));
  }

  private List<Reading> readings(List<Reading> readings) {
    return readings.stream().map(this::reading).toList();
  }

  private Reading reading(Reading reading) {
    return new Reading(
        reading.text(),
        reading.method(),
        reading.confidence(),
        turn.upright(reading.box()),
        reading.engine(),
        reading.slots().stream().map(this::slot).toList());
  }

  private CharacterSlot slot(CharacterSlot slot) {
    return new CharacterSlot(
        slot.text(), slot.probability(), turn.upright(slot.box()), slot.others());
  }

  /** A ruling stays level or upright as it was: what it lost to the slant is not known. */
  private Ruling ruling(Ruling ruling) {
    Box box = turn.upright(new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1()));
    return box.width() >= box.height()
        ? Ruling.level(box.x0(), box.x1(), box.centerY(), ruling.thickness())
        : Ruling.upright(box.centerX(), box.y0(), box.y1(), ruling.thickness());
  }

  private PageImage image(PageImage image) {
    return new PageImage(turn.upright(image.box()), image.widthPixels(), image.heightPixels());
  }
}
