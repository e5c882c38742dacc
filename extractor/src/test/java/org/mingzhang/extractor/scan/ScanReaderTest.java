package org.mingzhang.extractor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.PictureSketch;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

class ScanReaderTest {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final Box PAGE = new Box(0, 0, WIDTH * 0.36, HEIGHT * 0.36);

  /** A head over two columns, then three rows; the last of the first column is two rows high. */
  private static PictureSketch form() {
    return new PictureSketch(WIDTH, HEIGHT)
        .letters(400, 60, 8)
        .level(100, 1100, 200, 0, 30)
        .level(100, 1100, 280, 0, 30)
        .level(100, 1100, 400, 0, 30)
        .level(500, 1100, 480, 0, 30)
        .level(100, 1100, 560, 0, 30)
        .upright(100, 200, 561, 30)
        .upright(500, 280, 561, 30)
        .upright(1098, 200, 561, 30)
        .letters(450, 225, 6)
        .letters(120, 300, 9)
        .letters(120, 350, 4)
        .letters(520, 325, 2)
        .letters(200, 465, 5)
        .letters(700, 425, 3);
  }

  private static Page read(ScanImage picture, OcrService ocr, List<Run> runs) {
    return new ScanReader(ocr).read(1, PAGE, PageKind.SCANNED, picture, runs);
  }

  private static List<String> texts(Table table) {
    return table.cells().stream()
        .map(
            c ->
                c.row()
                    + ","
                    + c.column()
                    + " "
                    + c.rowSpan()
                    + "x"
                    + c.columnSpan()
                    + " "
                    + c.text().replace('\n', '/'))
        .toList();
  }

  private static final List<String> FORM =
      List.of(
          "0,0 1x2 日日日日日日",
          "1,0 1x1 日日日日日日日日日/日日日日",
          "1,1 1x1 日日",
          "2,0 2x1 日日日日日",
          "2,1 1x1 日日日",
          "3,1 1x1 ");

  @Test
  void readsTheCellsOfARuledFormLineByLine() {
    Page page = read(form().plain(), new OneLetterService("日", false), List.of());
    assertThat(page.tables()).hasSize(1);
    assertThat(texts(page.tables().get(0))).isEqualTo(FORM);
    assertThat(page.unread()).isEmpty();
  }

  @Test
  void readsOnWithoutAnEngineThatFailsAndSaysSo() {
    OcrService letters = new OneLetterService("日", false);
    OcrService service = new SecondEngineFails(letters);

    Page page = read(form().plain(), service, List.of());

    assertThat(texts(page.tables().get(0))).isEqualTo(FORM);
    assertThat(page.unread())
        .singleElement()
        .satisfies(part -> assertThat(part.reason()).contains("fewer engines", "more: it crashed"));
  }

  /** Two engines of which the second one crashes. */
  private record SecondEngineFails(OcrService letters) implements OcrService {
    @Override
    public List<String> engines() {
      return letters.engines();
    }

    @Override
    public List<String> descriptions() {
      return letters.descriptions();
    }

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
      if (!engine.equals(engines().get(0))) {
        throw new OcrException("it crashed", null);
      }
      return letters.read(engine, lines);
    }

    @Override
    public void close() {
      letters.close();
    }
  }

  @Test
  void readsTheLinesOutsideOfTheForm() {
    Page page = read(form().plain(), new OneLetterService("日", false), List.of());
    assertThat(page.lines()).hasSize(1);
    assertThat(page.lines().get(0).text()).isEqualTo("日日日日日日日日");
    assertThat(page.lines().get(0).readings().get(0).engine()).isEqualTo("letters");
    assertThat(page.lines().get(0).box().y0()).isBetween(20.0, 22.5);
  }

  @Test
  void readsFaintNoisyPrintOnUnevenPaper() {
    ScanImage picture = form().scanned(90, 9, 7);
    Page page = read(picture, new OneLetterService("日", false), List.of());
    assertThat(texts(page.tables().get(0))).isEqualTo(FORM);
  }

  @Test
  void followsRulingsThatAreAslant() {
    PictureSketch sketch =
        new PictureSketch(WIDTH, HEIGHT)
            .level(100, 1100, 200, 5, 30)
            .level(100, 1100, 280, 5, 30)
            .level(600, 1100, 362, 2.5, 30)
            .level(100, 1100, 440, 5, 30)
            .upright(100, 200, 442, 30)
            .upright(600, 200, 445, 30)
            .upright(1098, 205, 447, 30)
            .letters(120, 225, 4)
            .letters(620, 228, 4)
            .letters(620, 390, 2);
    Page page = read(sketch.plain(), new OneLetterService("日", false), List.of());
    assertThat(texts(page.tables().get(0)))
        .containsExactly("0,0 1x1 日日日日", "0,1 1x1 日日日日", "1,0 2x1 ", "1,1 1x1 ", "2,1 1x1 日日");
  }

  @Test
  void bridgesBreaksInRulings() {
    PictureSketch broken =
        form()
            .wipe(180, 275, 215, 287) // a level ruling inside a cell
            .wipe(495, 300, 506, 330) // an upright one
            .wipe(96, 196, 108, 206); // the corner of the frame
    Page page = read(broken.plain(), new OneLetterService("日", false), List.of());
    assertThat(texts(page.tables().get(0))).isEqualTo(FORM);
  }

  @Test
  void keepsTheGridUnderASeal() {
    Page page =
        read(
            form().ring(900, 480, 110, 7, 60).plain(), new OneLetterService("日", false), List.of());
    Table table = page.tables().get(0);
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.columnCount()).isEqualTo(2);
    assertThat(table.cells()).hasSize(6);
  }

  @Test
  void givesBoxesOnThePage() {
    Page page = read(form().plain(), new OneLetterService("日", false), List.of());
    Cell cell = page.tables().get(0).cells().get(2);
    assertThat(cell.box().x0()).isBetween(500 * 0.36 - 0.8, 502 * 0.36 + 0.8);
    assertThat(cell.box().y1()).isBetween(400 * 0.36 - 0.8, 402 * 0.36 + 0.8);
    assertThat(cell.readings().get(0).box().x0()).isBetween(523 * 0.36, 525 * 0.36);
    assertThat(cell.readings().get(0).slots()).hasSize(2);
    assertThat(cell.readings().get(0).slots().get(1).box().centerX())
        .isBetween(555 * 0.36, 590 * 0.36);
  }

  @Test
  void addsWhatTheHiddenLayerSaysToTheCellInWhichItStands() {
    Word hidden = new Word("隠", new Box(190, 117, 205, 129), 11, TextDirection.LEFT_TO_RIGHT, true);
    Page page = read(form().plain(), new OneLetterService("日", false), List.of(Run.evenly(hidden)));
    Cell cell = page.tables().get(0).cells().get(2);
    assertThat(cell.readings()).extracting(r -> r.text()).containsExactly("日日", "日日", "隠");
    assertThat(cell.readings().get(2).method()).isEqualTo(ReadingMethod.HIDDEN_TEXT);
  }

  @Test
  void withoutEnginesReadsCellsFromTheHiddenLayerAndSaysWhatItLeavesOut() {
    Word hidden = new Word("隠", new Box(190, 117, 205, 129), 11, TextDirection.LEFT_TO_RIGHT, true);

    Page page = read(form().plain(), OcrService.none(), List.of(Run.evenly(hidden)));

    List<Cell> cells = page.tables().get(0).cells();
    assertThat(cells.get(2).readings())
        .singleElement()
        .matches(r -> r.text().equals("隠") && r.method() == ReadingMethod.HIDDEN_TEXT);
    assertThat(cells.get(0).readings()).isEmpty();
    assertThat(page.unread())
        .extracting(UnreadRegion::reason)
        .containsOnly("ink without hidden text, no engine");
    assertThat(page.unread()).noneMatch(u -> u.box().overlapArea(cells.get(2).box()) > 0);
  }

  @Test
  void saysWhichInkNoEngineReads() {
    Page page = read(form().plain(), new OneLetterService("", false), List.of());
    assertThat(page.unread()).hasSize(6);
    assertThat(page.unread())
        .extracting(UnreadRegion::reason)
        .containsOnly("ink that no engine can read");
  }

  @Test
  void saysThatTheEnginesFailed() {
    Page page = read(form().plain(), new OneLetterService("日", true), List.of());
    assertThat(page.unread())
        .extracting(UnreadRegion::reason)
        .containsExactly("scanned, the engines failed: letters: it crashed; more: it crashed");
    assertThat(page.tables()).hasSize(1);
  }

  @Test
  void readsNothingOnBlankAndOnBlackPaper() {
    Page blank =
        read(new PictureSketch(400, 300).plain(), new OneLetterService("日", false), List.of());
    assertThat(blank.tables()).isEmpty();
    assertThat(blank.lines()).isEmpty();
    Page black =
        read(
            new PictureSketch(400, 300).bar(0, 0, 400, 300, 0).plain(),
            new OneLetterService("日", false),
            List.of());
    assertThat(black.tables()).isEmpty();
    assertThat(black.lines()).isEmpty();
  }

  @Test
  void sparesTheSecondEngineWordsThatAreCertain() {
    Page page = read(form().plain(), new OneLetterService("日", false, 0.999), List.of());
    List<Cell> cells = page.tables().get(0).cells();
    assertThat(cells.get(1).readings()).extracting(r -> r.engine()).containsExactly("letters");
    assertThat(cells.get(2).readings())
        .extracting(r -> r.engine())
        .containsExactly("letters", "more");
  }

  @Test
  void keepsSpecksOutOfTheInkOfALine() {
    PictureSketch specked = form().bar(620, 338, 623, 341, 20);
    Page page = read(specked.plain(), new OneLetterService("日", false), List.of());
    Box ink = page.tables().get(0).cells().get(2).readings().get(0).box();
    assertThat(ink.x1()).isBetween(581 * 0.36, 584 * 0.36);
  }

  @Test
  void keepsStrokesThatLineUpWithARuling() {
    // Two tight lines of text stand over the upright ruling of the rows below them.
    PictureSketch sketch =
        new PictureSketch(WIDTH, HEIGHT)
            .level(100, 1100, 200, 0, 30)
            .level(100, 1100, 282, 0, 30)
            .level(100, 1100, 350, 0, 30)
            .level(100, 1100, 430, 0, 30)
            .upright(100, 200, 431, 30)
            .upright(1098, 200, 431, 30)
            .upright(489, 282, 431, 30)
            .letters(104, 208, 14)
            .letters(111, 244, 9)
            .letters(464, 244, 6)
            .letters(120, 302, 3)
            .letters(600, 302, 3);
    Page page = read(sketch.plain(), new OneLetterService("日", false), List.of());
    assertThat(texts(page.tables().get(0)).get(0))
        .isEqualTo("0,0 1x2 日日日日日日日日日日日日日日/日日日日日日日日日日日日日日日日");
  }
}
