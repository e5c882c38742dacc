package org.mingzhang.cli;

import org.mingzhang.extractor.ExtractorOptions;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.ocr.worker.OcrOptions;
import org.mingzhang.extractor.ocr.worker.OcrServices;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
final class CommonOptions {

  @Option(
      names = "--pages",
      paramLabel = "RANGES",
      converter = SelectionConverter.class,
      description = "Read these pages only, for example 3-9,12 or 40- (只读这些页).")
  private PageSelection pages = PageSelection.ALL;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "The password of encrypted files (加密文件的密码).")
  private String password = "";

  @Option(
      names = "--debug",
      description = "Print stack traces after messages, for reports (附上错误堆栈).")
  private boolean debug;

  @Option(
      names = "--no-ocr",
      description =
          "Read of scanned pages only the text hidden under them, which is faster (扫描页只用隐藏文字).")
  private boolean withoutOcr;

  @Option(
      names = "--no-scans",
      description = "Leave scanned pages unread, which is much faster (不读扫描页).")
  private boolean withoutScans;

  ExtractorOptions extractorOptions() {
    return new ExtractorOptions(password, !withoutScans);
  }

  Failures failures() {
    return new Failures(debug);
  }

  /** To be closed: what reads scanned pages is a process of its own. */
  DocumentReader reader(Progress progress) {
    return new DocumentReader(extractorOptions(), ocr(), pages, progress);
  }

  /** The same, whatever {@code --pages} says. */
  DocumentReader readerOfAllPages(Progress progress) {
    return new DocumentReader(extractorOptions(), ocr(), PageSelection.ALL, progress);
  }

  private OcrService ocr() {
    return withoutOcr || withoutScans ? OcrService.none() : OcrServices.open(OcrOptions.standard());
  }

  /** Reads the value of {@code --pages}. */
  private static final class SelectionConverter implements ITypeConverter<PageSelection> {
    @Override
    public PageSelection convert(String value) {
      try {
        return PageSelection.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
