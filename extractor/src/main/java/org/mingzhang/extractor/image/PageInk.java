package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What image analysis finds on the picture of a page: its rulings, and the lines of text in cells
 * and outside of them.
 *
 * <p>All places are in <em>flat pixels</em>: pixels of the picture with the rest of skew,
 * perspective and bend taken away that its rulings show, so that a ruling has one x or y all along.
 */
public final class PageInk {

  /** Letters are between these heights (inches): 4 to 40 points. */
  private static final double LEAST_LETTER = 0.05;

  private static final double MOST_LETTER = 0.55;

  /** A speck has less than the square of this share of a letter's height in pixels. */
  private static final double SPECK = 0.07;

  /** Ink so close (inches) to a cell's edge that is only so thin (inches) is a ruling's remains. */
  private static final double EDGE = 0.03;

  private static final double SLIVER = 0.018;

  /** A drawing (letters): ink that is wider and higher than this. */
  private static final double STICKS_OUT = 0.35;

  /**
   * The lines outside of tables.
   *
   * @param lines in no order
   * @param drawings boxes of ink too large for letters: pictures, seals, handwriting
   */
  public record Free(List<InkLine> lines, List<FlatBox> drawings) {}

  private final int width;
  private final int height;
  private final double dpi;
  private final RulingFinder.Found found;
  private final List<Blob> ink;
  private final double letter;
  private final LineCropper cropper;
  private final Dirt dirt;
  private final SealWords sealWords;
  private final SealCover sealCover;
  private final boolean readable;

  private PageInk(ScanImage picture) {
    GreyImage image = picture.ink();
    width = image.width();
    height = image.height();
    dpi = picture.dpi();
    PaperShade paper = PaperShade.of(image, dpi);
    Darkness darkness = Darkness.of(image, paper);
    found = new RulingFinder(dpi).find(darkness);
    byte[] clean = image.pixels().clone();
    RulingEraser eraser = new RulingEraser(width, height, clean, darkness.levels(), paper);
    eraser.eraseLevel(found.level());
    eraser.eraseUpright(found.upright());
    InkRuns runs = InkRuns.of(width, height, darkness.levels(), darkness.inkThreshold());
    readable = runs != null;
    Blob[] all = readable ? runs.blobs() : new Blob[0];
    letter = letterHeight(all);
    SealRemover.Removed rest =
        new SealRemover(clean, darkness, paper, found, eraser, dpi).remove(all, letter);
    sealCover = rest.cover();
    sealWords = new SealWords(rest.seals(), found.flattening(), letter);
    ink = flat(withoutSpecks(rest.ink()));
    dirt = new Dirt(letter);
    cropper =
        new LineCropper(new GreyImage(width, height, clean), found.flattening(), paper, letter);
  }

  /** Analyses the picture of a page; the picture is not changed. */
  public static PageInk of(ScanImage picture) {
    return new PageInk(picture);
  }

  /** Whether the ink is that of a printed page; a photograph or noise all over it is none. */
  public boolean isReadable() {
    return readable;
  }

  /** Whether there is no ink at all. */
  public boolean isBlank() {
    return readable && ink.isEmpty() && found.rulings().isEmpty();
  }

  /** The rulings in flat pixels; pieces of one line may come one by one. */
  public List<PixelRuling> rulings() {
    return found.rulings();
  }

  /** The usual height of a letter, in pixels. */
  public double letter() {
    return letter;
  }

  /**
   * Whether a black seal hid a part of what stands in a box, or letters beside it.
   *
   * @param box in flat pixels
   */
  public boolean isHidden(FlatBox box) {
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    double right = pictureX(x, y) - x;
    double down = pictureY(x, y) - y;
    return sealCover.touches(
        new FlatBox(
            box.left() + right, box.top() + down, box.right() + right, box.bottom() + down));
  }

  /** The flat x of a place in the picture. */
  public double flatX(double x, double y) {
    return found.flattening().flatX(x, y);
  }

  /** The flat y of a place in the picture. */
  public double flatY(double x, double y) {
    return found.flattening().flatY(x, y);
  }

  /** The x in the picture of a flat place. */
  public double pictureX(double flatX, double flatY) {
    return found.flattening().pictureX(flatX, flatY);
  }

  /** The y in the picture of a flat place. */
  public double pictureY(double flatX, double flatY) {
    return found.flattening().pictureY(flatX, flatY);
  }

  /**
   * The height of most letters: an upper quartile, as many pieces of ink are parts of letters. 12
   * points where there is no ink.
   */
  private double letterHeight(Blob[] blobs) {
    int[] sizes =
        Arrays.stream(blobs)
            .mapToInt(b -> Math.max(b.width(), b.height()))
            .filter(s -> s >= LEAST_LETTER * dpi && s <= MOST_LETTER * dpi)
            .sorted()
            .toArray();
    return sizes.length == 0 ? dpi / 6 : sizes[sizes.length * 3 / 4];
  }

  private List<Blob> withoutSpecks(Blob[] blobs) {
    double least = Math.max(3, Math.pow(SPECK * letter, 2));
    return Arrays.stream(blobs).filter(b -> b.area() >= least).toList();
  }

  private List<Blob> flat(List<Blob> blobs) {
    List<Blob> flat = new ArrayList<>(blobs.size());
    for (Blob blob : blobs) {
      double x = blob.centerX();
      double y = blob.centerY();
      flat.add(blob.moved((int) Math.round(flatX(x, y) - x), (int) Math.round(flatY(x, y) - y)));
    }
    return flat;
  }

  /**
   * The lines of text in each cell, from top to bottom, and those outside of all cells.
   *
   * @param cells boxes in flat pixels that do not overlap
   */
  public Lines lines(List<FlatBox> cells) {
    CellInk shared = new CellInk(cells, width, height, STICKS_OUT * letter);
    ink.forEach(shared::put);
    new OverflowingText(cells, shared, letter).bringBack();
    List<List<InkLine>> inCells = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      inCells.add(linesIn(cells.get(i), shared.of(i)));
    }
    return new Lines(inCells, free(shared.outside()));
  }

  /**
   * The lines of a page.
   *
   * @param inCells of each cell from top to bottom, in the order of the cells
   * @param free those outside of all cells
   */
  public record Lines(List<List<InkLine>> inCells, Free free) {}

  private List<InkLine> linesIn(FlatBox cell, List<Blob> blobs) {
    List<Blob> text = blobs.stream().filter(b -> !isRemains(b, cell)).toList();
    return cropped(sealWords.printed(new LineCutter(letter).lines(text)), text);
  }

  private List<InkLine> cropped(List<List<Blob>> lines, List<Blob> all) {
    List<InkLine> cropped = new ArrayList<>();
    for (List<Blob> line : dirt.cleaned(lines)) {
      List<Blob> foreign = new ArrayList<>(all);
      foreign.removeAll(line);
      cropped.add(cropper.crop(line, lines.size() > 1 ? foreign : List.of()));
    }
    return cropped;
  }

  /** Whether it is what is left of a ruling: a sliver along an edge of its cell. */
  private boolean isRemains(Blob blob, FlatBox cell) {
    double edge = EDGE * dpi;
    double sliver = Math.max(2, SLIVER * dpi);
    boolean flat = blob.height() <= sliver && blob.width() >= 1.5 * blob.height();
    boolean steep = blob.width() <= sliver && blob.height() >= 1.5 * blob.width();
    boolean nearLevel = blob.top() - cell.top() < edge || cell.bottom() - blob.bottom() < edge;
    boolean nearUpright = blob.left() - cell.left() < edge || cell.right() - blob.right() < edge;
    return (flat && nearLevel) || (steep && nearUpright);
  }

  private Free free(List<Blob> outside) {
    FreeLines finder = new FreeLines(letter);
    List<Blob> text = outside.stream().filter(b -> !finder.isDrawing(b)).toList();
    List<FlatBox> drawings =
        outside.stream().filter(finder::isDrawing).map(b -> FreeLines.box(List.of(b))).toList();
    List<InkLine> lines = new ArrayList<>();
    for (List<Blob> group : finder.groups(text)) {
      List<List<Blob>> print =
          new LineCutter(letterOf(group))
              .lines(group).stream().filter(line -> !sealWords.isWriting(line)).toList();
      lines.addAll(cropped(print, group));
    }
    return new Free(lines, drawings);
  }

  /** The height of letters in one group of ink: a title is larger than the rest of the page. */
  private double letterOf(List<Blob> group) {
    int[] heights = group.stream().mapToInt(Blob::height).sorted().toArray();
    return Math.max(letter, heights[heights.length * 4 / 5]);
  }
}
