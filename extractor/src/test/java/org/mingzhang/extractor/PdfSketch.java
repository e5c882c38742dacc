package org.mingzhang.extractor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Word;

/**
 * A page drawn by a test, in points from the top left corner of the page before it is turned. Only
 * {@link #raw} speaks PDF's own language, in which y grows upwards.
 *
 * <p>Text of ASCII characters is set in Helvetica, other text in a Chinese font that is not
 * embedded, each character one em wide.
 */
public final class PdfSketch {

  /** A scanned page: one black pixel, stretched; named {@code Im} in {@link #raw}. */
  private static final byte[] BLACK_PIXEL = {0};

  private final double width;
  private final double height;
  private final StringBuilder content = new StringBuilder();
  private final List<Consumer<PDPage>> pageChanges = new ArrayList<>();
  private final List<Consumer<PDDocument>> documentChanges = new ArrayList<>();

  private PdfSketch(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A blank page of this size. */
  public static PdfSketch page(double width, double height) {
    return new PdfSketch(width, height);
  }

  /** Turns the page by this many degrees clockwise when it is displayed. */
  public PdfSketch rotated(int degrees) {
    return changingPage(p -> p.setRotation(degrees));
  }

  /** Shows only this part of the page. */
  public PdfSketch cropped(double x0, double y0, double x1, double y1) {
    return changingPage(
        p ->
            p.setCropBox(
                new PDRectangle(
                    (float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0))));
  }

  /** Has something drawn that tests share. */
  public PdfSketch with(Consumer<PdfSketch> drawing) {
    drawing.accept(this);
    return this;
  }

  public PdfSketch changingPage(Consumer<PDPage> change) {
    pageChanges.add(change);
    return this;
  }

  public PdfSketch changingDocument(Consumer<PDDocument> change) {
    documentChanges.add(change);
    return this;
  }

  /** Text that begins at {@code x} with its baseline at {@code baseline}. */
  public PdfSketch text(double x, double baseline, double size, String text) {
    return raw(
        "BT /%s %s Tf %s %s Td %s Tj ET",
        font(text), n(size), n(x), n(height - baseline), string(text));
  }

  /** Text that runs upwards from its beginning. */
  public PdfSketch textUpwards(double x, double y, double size, String text) {
    return raw(
        "BT /%s %s Tf 0 1 -1 0 %s %s Tm %s Tj ET",
        font(text), n(size), n(x), n(height - y), string(text));
  }

  /** Text whose characters are drawn one by one, each by an operation of its own. */
  public PdfSketch textByGlyph(double x, double baseline, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      text(x + i * size, baseline, size, text.substring(i, i + 1));
    }
    return this;
  }

  /** A stroked line, half a point thick. */
  public PdfSketch line(double x0, double y0, double x1, double y1) {
    return raw("0.5 w %s %s m %s %s l S", n(x0), n(height - y0), n(x1), n(height - y1));
  }

  /** The four borders of a box as one stroked rectangle. */
  public PdfSketch box(double x0, double y0, double x1, double y1) {
    return raw("0.5 w %s S", rectangle(x0, y0, x1, y1));
  }

  /** A filled rectangle. */
  public PdfSketch filled(double x0, double y0, double x1, double y1) {
    return raw("%s f", rectangle(x0, y0, x1, y1));
  }

  /** A picture of one black pixel stretched over the box. */
  public PdfSketch image(double x0, double y0, double x1, double y1) {
    return raw("q %s 0 0 %s %s %s cm /Im Do Q", n(x1 - x0), n(y1 - y0), n(x0), n(height - y1));
  }

  /** The lines of a grid through all of these places. */
  public PdfSketch grid(double[] xs, double[] ys) {
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** Operators as PDF writes them; arguments are filled in as by {@link String#format}. */
  public PdfSketch raw(String operators, Object... arguments) {
    content.append(String.format(Locale.ROOT, operators, arguments)).append('\n');
    return this;
  }

  /** The rectangle as path operators. */
  public String rectangle(double x0, double y0, double x1, double y1) {
    return String.format(
        Locale.ROOT, "%s %s %s %s re", n(x0), n(height - y1), n(x1 - x0), n(y1 - y0));
  }

  /** What the extractor makes of the page. */
  public Page read() {
    try {
      Path file = Files.createTempFile("sketch", ".pdf");
      try {
        save(file);
        try (PageSource source = new Extractor(ExtractorOptions.defaults()).open(file)) {
          return source.page(1);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }

  /** The words of the page that can be seen, in drawing order. */
  public List<Word> words() {
    return read().words().stream().filter(w -> !w.hidden()).toList();
  }

  /** The text of its visible words, in drawing order. */
  public List<String> texts() {
    return words().stream().map(Word::text).toList();
  }

  /** Writes the page as a file. */
  public void save(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      addTo(document);
      document.save(file.toFile());
    }
  }

  /** Adds the page to a document. */
  public void addTo(PDDocument document) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    page.setResources(resources(document));
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
    document.addPage(page);
    pageChanges.forEach(change -> change.accept(page));
    documentChanges.forEach(change -> change.accept(document));
  }

  /** What every sketch may name: fonts F, C, V and X, picture Im, graphics state Clear. */
  public static PDResources resources(PDDocument document) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), helvetica());
    fonts.setItem(COSName.getPDFName("C"), chinese("UniGB-UCS2-H"));
    fonts.setItem(COSName.getPDFName("V"), chinese("UniGB-UCS2-V"));
    fonts.setItem(COSName.getPDFName("X"), withoutUnicode());
    COSDictionary images = new COSDictionary();
    images.setItem(COSName.getPDFName("Im"), blackPixel(document));
    COSDictionary clear = new COSDictionary();
    clear.setItem(COSName.CA_NS, COSInteger.ZERO);
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("Clear"), clear);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    resources.getCOSObject().setItem(COSName.XOBJECT, images);
    resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
    return resources;
  }

  private static COSDictionary helvetica() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    return font;
  }

  private static COSDictionary chinese(String encoding) {
    return composite("STSong-Light", encoding, "GB1", COSName.CID_FONT_TYPE0);
  }

  /** A font that does not tell which characters its glyphs are. */
  private static COSDictionary withoutUnicode() {
    return composite("Nameless", "Identity-H", "Identity", COSName.CID_FONT_TYPE2);
  }

  private static COSDictionary composite(
      String name, String encoding, String ordering, COSName type) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString(ordering));
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, type);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name + "-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSStream blackPixel(PDDocument document) throws IOException {
    COSStream image = document.getDocument().createCOSStream();
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 1);
    image.setInt(COSName.HEIGHT, 1);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    try (OutputStream out = image.createOutputStream()) {
      out.write(BLACK_PIXEL);
    }
    return image;
  }

  private static String font(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? "F" : "C";
  }

  private static String string(String text) {
    boolean ascii = font(text).equals("F");
    byte[] bytes = text.getBytes(ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
    return "<" + HexFormat.of().formatHex(bytes) + ">";
  }

  private static String n(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
