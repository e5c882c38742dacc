package org.mingzhang.extractor.jpeg2000;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Tells Image I/O of the reader, by the name under which PDFBox looks for it. */
public final class Jpeg2000ReaderSpi extends ImageReaderSpi {

  private static final byte[] CODESTREAM = {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};
  private static final byte[] SIGNATURE_BOX = {0, 0, 0, 12, 'j', 'P', ' ', ' '};

  /** Called by Image I/O. */
  public Jpeg2000ReaderSpi() {
    super(
        "mingzhang",
        "1",
        new String[] {"JPEG2000", "jpeg2000"},
        new String[] {"jp2", "j2k", "jpx"},
        new String[] {"image/jp2", "image/jpx"},
        Jpeg2000Reader.class.getName(),
        new Class<?>[] {ImageInputStream.class},
        null,
        false,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null);
  }

  @Override
  public boolean canDecodeInput(Object source) throws IOException {
    return source instanceof ImageInputStream in
        && (begins(in, CODESTREAM) || begins(in, SIGNATURE_BOX));
  }

  private static boolean begins(ImageInputStream in, byte[] with) throws IOException {
    in.mark();
    try {
      for (byte expected : with) {
        if ((byte) in.read() != expected) {
          return false;
        }
      }
      return true;
    } finally {
      in.reset();
    }
  }

  @Override
  public ImageReader createReaderInstance(Object extension) {
    return new Jpeg2000Reader(this);
  }

  @Override
  public String getDescription(Locale locale) {
    return "JPEG 2000 (OpenJPEG)";
  }
}
