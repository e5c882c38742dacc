package org.mingzhang.extractor.jpeg2000;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.mingzhang.extractor.image.PictureSize;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.mingzhang.extractor.ocr.storage.OwnFolder;

/** Reads one picture in JPEG 2000, with 8 bits a sample, grey or red-green-blue. */
final class Jpeg2000Reader extends ImageReader {

  private byte[] data;
  private Codestream head;

  Jpeg2000Reader(Jpeg2000ReaderSpi spi) {
    super(spi);
  }

  @Override
  public void setInput(Object input, boolean seekForwardOnly, boolean ignoreMetadata) {
    super.setInput(input, seekForwardOnly, ignoreMetadata);
    data = null;
    head = null;
  }

  @Override
  public int getNumImages(boolean allowSearch) {
    return 1;
  }

  @Override
  public int getWidth(int index) throws IOException {
    return head().width();
  }

  @Override
  public int getHeight(int index) throws IOException {
    return head().height();
  }

  private Codestream head() throws IOException {
    if (head == null) {
      data = all((ImageInputStream) getInput());
      head = Codestream.in(data);
    }
    return head;
  }

  private static byte[] all(ImageInputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      all.write(buffer, 0, n);
    }
    return all.toByteArray();
  }

  @Override
  public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
    boolean grey = head().components() < 3;
    return List.of(new ImageTypeSpecifier(Samples.image(1, 1, grey ? 1 : 3))).iterator();
  }

  /** Source region and subsampling of {@code param} are kept, all else in it is not. */
  @Override
  public BufferedImage read(int index, ImageReadParam param) throws IOException {
    Codestream size = head();
    try {
      PictureSize.check(size.width(), size.height());
    } catch (UnreadablePictureException e) {
      throw new IOException("a picture " + e.getMessage(), e);
    }
    Samples decoded = new DecoderProcess(OwnFolder.ofThisMachine().natives()).decode(data);
    if (decoded.width() != size.width() || decoded.height() != size.height()) {
      throw new IOException("the picture has not the size that it says");
    }
    if (param == null) {
      return decoded.image();
    }
    return decoded.part(
        getSourceRegion(param, size.width(), size.height()),
        param.getSourceXSubsampling(),
        param.getSourceYSubsampling());
  }

  @Override
  public IIOMetadata getStreamMetadata() {
    return null;
  }

  @Override
  public IIOMetadata getImageMetadata(int index) {
    return null;
  }
}
