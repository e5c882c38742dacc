package org.mingzhang.extractor.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.mingzhang.extractor.image.GreyImage;

/** The pictures of lines in the test resources. */
public final class LinePictures {
  private LinePictures() {}

  /** The picture of a name. */
  public static GreyImage line(String name) {
    try (InputStream stream = LinePictures.class.getResourceAsStream("lines/" + name + ".png")) {
      BufferedImage picture = ImageIO.read(stream);
      int[] shades =
          picture
              .getRaster()
              .getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
      byte[] pixels = new byte[shades.length];
      for (int i = 0; i < shades.length; i++) {
        pixels[i] = (byte) shades[i];
      }
      return new GreyImage(picture.getWidth(), picture.getHeight(), pixels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture with nothing on it. */
  public static GreyImage white(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    return new GreyImage(width, height, pixels);
  }
}
