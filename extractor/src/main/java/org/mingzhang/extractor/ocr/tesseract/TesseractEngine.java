package org.mingzhang.extractor.ocr.tesseract;

import static net.sourceforge.tess4j.TessAPI1.TessBaseAPICreate;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPIDelete;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPIEnd;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPIGetIterator;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPIInit4;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPIRecognize;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPISetImage;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPISetPageSegMode;
import static net.sourceforge.tess4j.TessAPI1.TessBaseAPISetSourceResolution;
import static net.sourceforge.tess4j.TessAPI1.TessResultIteratorDelete;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;

/**
 * Reads lines with Tesseract, on the calling thread and with a handle of its own, which is set up
 * once: setting up takes as long as dozens of lines.
 *
 * <p>Tesseract tells of each character only the one it took. Its alternatives (lstm_choice_mode)
 * cost two fifths more time and are nearly all given as 0.
 */
public final class TesseractEngine implements OcrEngine {
  public static final String NAME = "tesseract";

  /** The engine with its version and model. */
  public static final String DESCRIPTION = "tesseract (5.5.3, chi_sim)";

  /**
   * White around the line, in pixels: of 409 drawn lines 335 are exact with it, 307 without, and no
   * more with 16 or 24.
   */
  private static final int MARGIN = 10;

  /** Lines wider than this are left unread; Tesseract itself takes no more than 32767. */
  private static final int MOST_WIDTH = 16_000;

  /** Between the darkest and the lightest shade; Tesseract reads 和 on blank paper. */
  private static final int LEAST_CONTRAST = 40;

  /** In dots an inch: the usual one, so that Tesseract need not guess it. */
  private static final int RESOLUTION = 200;

  private final TessBaseAPI handle;

  private TesseractEngine(TessBaseAPI handle) {
    this.handle = handle;
  }

  /**
   * Sets up an engine.
   *
   * @param languageData the folder with {@code chi_sim.traineddata}
   * @param libraries a folder for native libraries, made when missing
   * @throws OcrException if Tesseract or its data cannot be loaded here
   */
  public static TesseractEngine open(Path languageData, Path libraries) throws OcrException {
    NativeLibraries.provide(libraries);
    try {
      return new TesseractEngine(handle(languageData));
    } catch (LinkageError e) {
      throw new OcrException("Tesseract cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static TessBaseAPI handle(Path languageData) throws OcrException {
    // Tesseract would look for vertical print and say that it finds no data for it.
    StringArray names = new StringArray(new String[] {"tessedit_load_sublangs", "debug_file"});
    StringArray values = new StringArray(new String[] {"", "/dev/null"});
    TessBaseAPI handle = TessBaseAPICreate();
    int failed =
        TessBaseAPIInit4(
            handle,
            languageData.toString(),
            LanguageData.LANGUAGE,
            TessOcrEngineMode.OEM_LSTM_ONLY,
            null,
            0,
            reference(names),
            reference(values),
            new NativeSize(2),
            0);
    if (failed != 0) {
      TessBaseAPIDelete(handle);
      throw new OcrException("Tesseract does not take its language data in " + languageData, null);
    }
    TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_SINGLE_LINE);
    return handle;
  }

  private static PointerByReference reference(StringArray strings) {
    PointerByReference reference = new PointerByReference();
    reference.setPointer(strings);
    return reference;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return DESCRIPTION;
  }

  @Override
  public List<LineReading> read(List<GreyImage> lines) throws OcrException {
    List<LineReading> readings = new ArrayList<>(lines.size());
    for (GreyImage line : lines) {
      boolean readable = line.width() <= MOST_WIDTH && contrast(line) >= LEAST_CONTRAST;
      readings.add(readable ? read(line) : LineReading.NOTHING);
    }
    return readings;
  }

  private static int contrast(GreyImage line) {
    int darkest = 255;
    int lightest = 0;
    for (byte pixel : line.pixels()) {
      darkest = Math.min(darkest, pixel & 0xff);
      lightest = Math.max(lightest, pixel & 0xff);
    }
    return lightest - darkest;
  }

  private LineReading read(GreyImage line) throws OcrException {
    GreyImage framed = Frame.around(line, MARGIN);
    ByteBuffer pixels = ByteBuffer.allocateDirect(framed.pixels().length);
    pixels.put(framed.pixels()).flip();
    TessBaseAPISetImage(handle, pixels, framed.width(), framed.height(), 1, framed.width());
    TessBaseAPISetSourceResolution(handle, RESOLUTION);
    if (TessBaseAPIRecognize(handle, null) != 0) {
      throw new OcrException("Tesseract failed in a line", null);
    }
    TessResultIterator results = TessBaseAPIGetIterator(handle);
    if (results == null) {
      return LineReading.NOTHING;
    }
    try {
      return new LineReading(new Symbols(results, MARGIN, line.width(), line.height()).read());
    } finally {
      TessResultIteratorDelete(results);
    }
  }

  @Override
  public void close() {
    TessBaseAPIEnd(handle);
    TessBaseAPIDelete(handle);
  }
}
