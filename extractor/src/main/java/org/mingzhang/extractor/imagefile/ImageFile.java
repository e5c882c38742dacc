package org.mingzhang.extractor.imagefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.extractor.image.CompletePicture;
import org.mingzhang.extractor.image.DecodedPicture;
import org.mingzhang.extractor.image.PictureSize;
import org.mingzhang.extractor.image.UnreadablePictureException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An open image file with one picture or several. Not for use by several threads at once. */
public final class ImageFile implements AutoCloseable {

  private static final double MM_PER_INCH = 25.4;

  private final ImageInputStream in;
  private final ImageReader reader;
  private final List<TiffTags> tags;
  private final boolean jpeg;

  private ImageFile(ImageInputStream in, ImageReader reader, List<TiffTags> tags, boolean jpeg) {
    this.in = in;
    this.reader = reader;
    this.tags = tags;
    this.jpeg = jpeg;
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableFileException if it is no image or its head is damaged
   */
  public static ImageFile open(Path file) throws UnreadableFileException {
    try {
      return open(new FileImageInputStream(file.toFile()));
    } catch (IOException | RuntimeException e) {
      throw damaged(e.getMessage(), e);
    }
  }

  private static ImageFile open(ImageInputStream in) throws IOException, UnreadableFileException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw damaged("its head is not complete", null);
    }
    ImageReader reader = readers.next();
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    List<TiffTags> tags =
        switch (format) {
          case "tif", "tiff" -> TiffTags.readAll(in);
          case "jpg", "jpeg" -> List.of(JpegTags.read(in));
          default -> List.of(TiffTags.NOTHING);
        };
    if (tags.isEmpty()) {
      in.close();
      throw damaged("it has no picture", null);
    }
    in.seek(0);
    in.setByteOrder(ByteOrder.BIG_ENDIAN);
    // Many cameras order the head of a JPEG as Java's own reader of metadata does not like.
    boolean jpeg = format.startsWith("jp");
    reader.setInput(in, false, jpeg);
    return new ImageFile(in, reader, tags, jpeg);
  }

  private static UnreadableFileException damaged(String why, Throwable cause) {
    return new UnreadableFileException(
        Cause.DAMAGED,
        "the image is damaged (" + why + ")",
        "get the file again from where it is published",
        cause);
  }

  /** How many pictures it has. */
  int count() {
    return tags.size();
  }

  /** What decodes it. */
  String decoder() {
    return "java imageio " + Runtime.version().feature();
  }

  /**
   * How large a picture is on paper.
   *
   * @param index 0-based
   * @throws UnreadablePictureException if its head is broken
   */
  PaperSize paper(int index) throws UnreadablePictureException {
    try {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      PictureSize.check(width, height);
      TiffTags said = tags.get(index);
      return PaperSize.of(
          width, height, said.equals(TiffTags.NOTHING) && !jpeg ? resolution(index) : said);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** What formats without such tags say of their resolution (PNG, BMP). */
  private TiffTags resolution(int index) throws IOException {
    IIOMetadata metadata = reader.getImageMetadata(index);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return TiffTags.NOTHING;
    }
    Element root = (Element) metadata.getAsTree("javax_imageio_1.0");
    double x = millimetres(root, "HorizontalPixelSize");
    double y = millimetres(root, "VerticalPixelSize");
    boolean known = x > 0 && y > 0;
    return known ? new TiffTags(1, MM_PER_INCH / x, MM_PER_INCH / y) : TiffTags.NOTHING;
  }

  private static double millimetres(Element root, String name) {
    NodeList sizes = root.getElementsByTagName(name);
    if (sizes.getLength() == 0) {
      return 0;
    }
    String value = ((Element) sizes.item(0)).getAttribute("value");
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  /**
   * Decodes a picture, with fewer pixels where it is too large to be held.
   *
   * @param index 0-based
   * @throws UnreadablePictureException if it is broken or too large
   */
  DecodedPicture decode(int index) throws UnreadablePictureException {
    try {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      PictureSize.check(width, height);
      int step = PictureSize.subsampling(width, height, bytesPerPixel(index));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return CompletePicture.read(reader, index, param);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private int bytesPerPixel(int index) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
    return types.hasNext() ? Math.max(1, types.next().getNumComponents()) : 4;
  }

  private static UnreadablePictureException broken(Exception e) {
    boolean ofTheFile = e instanceof IIOException && e.getMessage() != null;
    String why = ofTheFile ? e.getMessage().lines().findFirst().orElse("") : "its data are cut off";
    return new UnreadablePictureException("that is broken (" + why + ")", e);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the image", e);
    }
  }
}
