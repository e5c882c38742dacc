package org.mingzhang.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.mingzhang.cli.DocumentReader.SelectedPages;
import org.mingzhang.cli.draw.DocumentMarks;
import org.mingzhang.cli.draw.PagePicture;
import org.mingzhang.extractor.PageRenderer;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.UnreadRegion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang draw}: pictures of the pages with what was read drawn on them. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Draws what was read over pictures of the pages (在页面图上画出读取结果).",
    description = {
      "Writes one PNG a page, DIR/NAME-page-0001.png and so on: words, rulings, tables, cells, and the",
      "extracted values coloured by confidence. Pink: an amount that went into no value. Hatched red: not",
      "read. The whole file is read as extract does; --pages only chooses what is drawn.",
      "每页一张 PNG：文字、表线、单元格和按可信度着色的提取值；粉色为未采用的金额，红色斜线为未读区域。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang draw disclosure.pdf -o pictures                      all pages (全部页面)",
      "  mingzhang draw disclosure.pdf -o pictures --pages 5 --dpi 200  one page, large (放大一页)"
    })
final class DrawCommand implements Callable<Integer> {

  private static final double LOWEST_DPI = 20;
  private static final double HIGHEST_DPI = 600;

  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "A PDF file (PDF 文件).")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the pictures, made if need be (图片文件夹).")
  private Path folder;

  @Option(
      names = "--dpi",
      paramLabel = "DPI",
      description = "Pixels per inch; 144 unless given (分辨率).")
  private double dpi = 144;

  DrawCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    checkOptions();
    try (Progress progress = Progress.on(streams)) {
      return new FileBatch(streams, common.failures(), 1)
          .run(List.of(file), progress, path -> draw(progress))
          .number();
    }
  }

  private void checkOptions() {
    if (!(dpi >= LOWEST_DPI && dpi <= HIGHEST_DPI)) {
      throw new ParameterException(spec.commandLine(), "--dpi must be from 20 to 600");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "-o needs a folder, and " + folder + " is a file");
    }
  }

  private Outcome draw(Progress progress)
      throws UnreadableFileException, UsageException, IOException {
    List<String> unread = new ArrayList<>();
    try (DocumentReader whole = common.readerOfAllPages(progress);
        DocumentReader chosen = common.reader(progress);
        SelectedPages pages = chosen.pages(file)) {
      DocumentMarks marks = new DocumentMarks(whole.read(file));
      PagePicture picture = new PagePicture(file.getFileName().toString(), marks);
      try (PageRenderer renderer = PageRenderer.open(file, common.extractorOptions())) {
        for (Page page : pages) {
          drawPage(page, renderer, picture);
          for (UnreadRegion region : page.unread()) {
            unread.add(Messages.unread(file, page.number(), region.reason()));
          }
        }
      }
    }
    return Outcome.read(unread, Content.NONE);
  }

  private void drawPage(Page page, PageRenderer renderer, PagePicture picture) throws IOException {
    PageRenderer.Rendered rendered = renderer.render(page.number(), dpi);
    BufferedImage drawn = picture.draw(page, rendered.picture(), rendered.pixelsPerPoint());
    String name = "%s-page-%04d.png".formatted(OutputPlan.stem(file), page.number());
    new OutputFile(folder.resolve(name)).write(out -> writePng(drawn, out));
  }

  private static void writePng(BufferedImage drawn, OutputStream out) throws IOException {
    if (!ImageIO.write(drawn, "png", out)) {
      throw new IOException("this Java writes no PNG");
    }
  }
}
