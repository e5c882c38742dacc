package org.mingzhang.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Decodes a picture and notes where Java's decoder fills up what is missing at its end. */
public final class CompletePicture {

  private CompletePicture() {}

  /**
   * Decodes a picture.
   *
   * @param reader has its input
   * @param index 0-based
   * @throws IOException if nothing of it can be decoded
   */
  public static DecodedPicture read(ImageReader reader, int index, ImageReadParam param)
      throws IOException {
    EndListener listener = new EndListener();
    reader.addIIOReadWarningListener(listener);
    BufferedImage pixels = reader.read(index, param);
    reader.removeIIOReadWarningListener(listener);
    return new DecodedPicture(pixels, listener.brokenOff);
  }

  /** Hears the warnings of Java's JPEG decoder and of the library behind it. */
  private static final class EndListener implements IIOReadWarningListener {
    private boolean brokenOff;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
      String words = warning.toLowerCase(Locale.ROOT);
      brokenOff |= words.contains("truncated") || words.contains("premature end");
    }
  }
}
