package org.mingzhang.extractor.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;

/**
 * The pictures were made with OpenJPEG's own program, without loss, from formulas: red 6x, green
 * 8y, blue 3(x+y), and grey 6x+y modulo 256, 40 by 30 pixels.
 */
class Jpeg2000ReaderTest {

  @Test
  void aFileInColoursIsDecodedToTheLastBit() throws IOException {
    BufferedImage image = reader(resource("colours.jp2")).read(0);

    assertThat(image.getWidth()).isEqualTo(40);
    assertThat(image.getHeight()).isEqualTo(30);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        assertThat(image.getRaster().getPixel(x, y, (int[]) null))
            .containsExactly(6 * x, 8 * y, 3 * (x + y));
      }
    }
  }

  @Test
  void aBareCodestreamInGreysIsDecodedToTheLastBit() throws IOException {
    BufferedImage image = reader(resource("greys.j2k")).read(0);

    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        assertThat(image.getRaster().getSample(x, y, 0)).isEqualTo((6 * x + y) % 256);
      }
    }
  }

  @Test
  void aPartIsReadWithFewerPixels() throws IOException {
    ImageReader reader = reader(resource("greys.j2k"));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceRegion(new Rectangle(10, 5, 9, 8));
    param.setSourceSubsampling(2, 3, 0, 0);
    BufferedImage image = reader.read(0, param);

    assertThat(image.getWidth()).isEqualTo(5);
    assertThat(image.getHeight()).isEqualTo(3);
    assertThat(image.getRaster().getSample(4, 2, 0)).isEqualTo(6 * 18 + 11);
  }

  @Test
  void theSizeIsKnownWithoutDecoding() throws IOException {
    ImageReader reader = reader(Arrays.copyOf(resource("colours.jp2"), 200));

    assertThat(reader.getWidth(0)).isEqualTo(40);
    assertThat(reader.getHeight(0)).isEqualTo(30);
  }

  @Test
  void dataThatBreakOffAreTold() throws IOException {
    ImageReader reader = reader(Arrays.copyOf(resource("colours.jp2"), 200));

    assertThatThrownBy(() -> reader.read(0)).isInstanceOf(IOException.class);
  }

  @Test
  void otherDataAreTold() {
    assertThatThrownBy(() -> reader(new byte[500]).getWidth(0))
        .isInstanceOf(IOException.class)
        .hasMessage("no JPEG 2000 codestream");
  }

  private static ImageReader reader(byte[] data) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("JPEG2000").next();
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data));
    reader.setInput(in, true, true);
    return reader;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Jpeg2000ReaderTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
