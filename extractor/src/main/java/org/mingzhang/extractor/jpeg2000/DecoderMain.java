package org.mingzhang.extractor.jpeg2000;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.tesseract.NativeLibraries;

/**
 * The process that decodes one picture: takes it from the standard input, and gives width, height,
 * number of bands and samples on the standard output, or nothing where it cannot be decoded.
 *
 * <p>The decoder is Leptonica's {@code pixReadMemJp2k}, which has OpenJPEG built in.
 */
public final class DecoderMain {

  /** Leptonica's pictures of 32 bits a pixel hold red, green, blue and something, from the top. */
  private static final int COLOUR_DEPTH = 32;

  private final NativeLibrary leptonica;

  private DecoderMain(NativeLibrary leptonica) {
    this.leptonica = leptonica;
  }

  /**
   * Decodes.
   *
   * @param args the folder for native libraries
   */
  public static void main(String[] args) throws IOException, OcrException {
    // Taken before anything can be printed; what is printed goes where it does no harm.
    FileOutputStream answer = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    byte[] data = System.in.readAllBytes();
    Path library = NativeLibraries.leptonica(Path.of(args[0]));
    Samples samples = new DecoderMain(NativeLibrary.getInstance(library.toString())).decode(data);
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answer))) {
      samples.write(out);
    }
  }

  private Samples decode(byte[] data) throws IOException {
    try (Memory encoded = new Memory(Math.max(1, data.length))) {
      encoded.write(0, data, 0, data.length);
      // In full size, the whole of it, without hints, silently.
      Pointer pix =
          leptonica
              .getFunction("pixReadMemJp2k")
              .invokePointer(
                  new Object[] {encoded, new NativeSize(data.length), 1, Pointer.NULL, 0, 0});
      if (pix == null) {
        throw new IOException("the picture in JPEG 2000 cannot be decoded");
      }
      return samples(pix);
    }
  }

  private Samples samples(Pointer pix) throws IOException {
    int width = number("pixGetWidth", pix);
    int height = number("pixGetHeight", pix);
    int depth = number("pixGetDepth", pix);
    int wordsPerLine = number("pixGetWpl", pix);
    if (depth != 8 && depth != COLOUR_DEPTH) {
      throw new IOException("a picture of " + depth + " bits a pixel");
    }
    Pointer words = leptonica.getFunction("pixGetData").invokePointer(new Object[] {pix});
    int bands = depth == COLOUR_DEPTH ? 3 : 1;
    byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(width, height), bands)];
    int at = 0;
    for (int y = 0; y < height; y++) {
      int[] row = words.getIntArray(4L * y * wordsPerLine, wordsPerLine);
      for (int x = 0; x < width; x++) {
        // Samples lie in words from the highest byte on, whatever the order of bytes in memory.
        if (bands == 1) {
          bytes[at++] = (byte) (row[x / 4] >>> (8 * (3 - x % 4)));
        } else {
          bytes[at++] = (byte) (row[x] >>> 24);
          bytes[at++] = (byte) (row[x] >>> 16);
          bytes[at++] = (byte) (row[x] >>> 8);
        }
      }
    }
    return new Samples(width, height, bands, bytes);
  }

  private int number(String function, Pointer pix) {
    return leptonica.getFunction(function).invokeInt(new Object[] {pix});
  }

  /** A size_t. */
  public static final class NativeSize extends com.sun.jna.IntegerType {
    private static final long serialVersionUID = 1L;

    /** Called by JNA. */
    public NativeSize() {
      this(0);
    }

    NativeSize(long value) {
      super(Native.SIZE_T_SIZE, value, true);
    }
  }
}
