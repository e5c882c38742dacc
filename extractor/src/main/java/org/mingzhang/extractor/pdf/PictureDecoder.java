package org.mingzhang.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mingzhang.extractor.image.CompletePicture;
import org.mingzhang.extractor.image.DecodedPicture;
import org.mingzhang.extractor.image.PictureSize;
import org.mingzhang.extractor.image.UnreadablePictureException;

/** Decodes the pictures in a PDF, those too large to be held with fewer pixels. */
final class PictureDecoder {

  /** Colour spaces whose JPEGs can be decoded without regard to the PDF around them. */
  private static final Set<String> PLAIN =
      Set.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased");

  /** Compressed data may unpack to this many bytes more than the picture needs. */
  private static final long SLACK = 1 << 20;

  /** Flate packs no better than this. */
  private static final long BEST_RATIO = 1032;

  private PictureDecoder() {}

  /**
   * Decodes a picture.
   *
   * @throws UnreadablePictureException if it is broken, too large
   */
  static DecodedPicture decode(PDImage image) throws UnreadablePictureException {
    check(image);
    try {
      if (isPlainJpeg(image)) {
        DecodedPicture decoded = jpeg(((PDImageXObject) image).getCOSObject());
        if (decoded != null) {
          return decoded;
        }
      }
      int bytes = Math.max(1, image.getColorSpace().getNumberOfComponents());
      int step = PictureSize.subsampling(image.getWidth(), image.getHeight(), bytes);
      return new DecodedPicture(image.getImage(null, step), false);
    } catch (MissingImageReaderException e) {
      throw new UnreadablePictureException("in a format that cannot be decoded", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePictureException(
          isJpeg2000(image)
              ? "in JPEG 2000 that is broken or cannot be decoded on this machine"
              : "that is broken (" + Damage.inWords(e) + ")",
          e);
    }
  }

  /**
   * Refuses without decoding it what could not be decoded.
   *
   * @throws UnreadablePictureException if the picture is too large or in a format not known here
   */
  static void check(PDImage image) throws UnreadablePictureException {
    PictureSize.check(image.getWidth(), image.getHeight());
    try {
      checkBomb(image);
    } catch (IOException e) {
      throw new UnreadablePictureException("that is broken (" + Damage.inWords(e) + ")", e);
    }
  }

  private static boolean isJpeg2000(PDImage image) {
    return image instanceof PDImageXObject x
        && x.getStream().getFilters().contains(COSName.JPX_DECODE);
  }

  private static boolean isPlainJpeg(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject x) || x.isStencil() || x.getDecode() != null) {
      return false;
    }
    COSStream stream = x.getCOSObject();
    PDColorSpace colours = x.getColorSpace();
    return x.getStream().getFilters().equals(List.of(COSName.DCT_DECODE))
        && !stream.containsKey(COSName.DECODE_PARMS)
        && PLAIN.contains(colours.getName())
        && colours.getNumberOfComponents() != 4;
  }

  /** The picture, or null where Java's own decoder does not understand it. */
  private static DecodedPicture jpeg(COSStream stream) throws UnreadablePictureException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("JPEG");
    ImageReader reader = readers.next();
    try (InputStream raw = stream.createRawInputStream();
        ImageInputStream in = new MemoryCacheImageInputStream(raw)) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      PictureSize.check(width, height);
      int step = PictureSize.subsampling(width, height, 3);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return CompletePicture.read(reader, 0, param);
    } catch (IOException | RuntimeException e) {
      return null; // PDFBox repairs some
    } finally {
      reader.dispose();
    }
  }

  /** Refuses data that unpack to far more than the picture has pixels for. */
  private static void checkBomb(PDImage image) throws IOException, UnreadablePictureException {
    if (!(image instanceof PDImageXObject x)
        || !x.getStream().getFilters().contains(COSName.FLATE_DECODE)) {
      return;
    }
    long bits = (long) image.getBitsPerComponent() * image.getColorSpace().getNumberOfComponents();
    long needed = (image.getWidth() * bits / 8 + 2) * image.getHeight() + SLACK;
    if (x.getCOSObject().getLength() * BEST_RATIO > needed && unpacked(x, 2 * needed) > needed) {
      throw new UnreadablePictureException("that unpacks to more data than it has pixels", null);
    }
  }

  /** How many bytes the outer compression unpacks to, counted up to {@code most}. */
  private static long unpacked(PDImageXObject image, long most) {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (InputStream raw = image.getCOSObject().createRawInputStream();
        InputStream in = new InflaterInputStream(raw)) {
      for (int n = in.read(buffer); n >= 0 && unpacked < most; n = in.read(buffer)) {
        unpacked += n;
      }
    } catch (IOException e) {
      return unpacked; // PDFBox takes what there is
    }
    return unpacked;
  }
}
