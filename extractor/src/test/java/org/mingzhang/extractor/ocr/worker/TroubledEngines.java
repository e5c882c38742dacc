package org.mingzhang.extractor.ocr.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * Engines that read a line's width as its text, and make trouble at lines of width 13: always, or
 * the first time only.
 */
public final class TroubledEngines implements EngineFactory {
  private final Path folder;

  /**
   * @param arguments a folder in which they note that they have made trouble
   */
  public TroubledEngines(List<String> arguments) {
    this.folder = Path.of(arguments.get(0));
  }

  @Override
  public OcrEngine open(String engine) throws OcrException {
    if (engine.equals("missing")) {
      throw new OcrException("no such engine on this machine", null);
    }
    return new Troubled(engine);
  }

  private final class Troubled implements OcrEngine {
    private final String engine;

    Troubled(String engine) {
      this.engine = engine;
    }

    @Override
    public String name() {
      return engine;
    }

    @Override
    public String description() {
      return engine;
    }

    @Override
    public List<LineReading> read(List<GreyImage> lines) {
      if (lines.stream().anyMatch(line -> line.width() == 13)) {
        makeTrouble();
      }
      return lines.stream().map(Troubled::reading).toList();
    }

    @Override
    public void close() {
      // Nothing was opened.
    }

    private static LineReading reading(GreyImage line) {
      String text = Integer.toString(line.width());
      return new LineReading(
          text.chars()
              .mapToObj(
                  c ->
                      new LineCharacter(
                          Character.toString(c),
                          0.5,
                          1.25,
                          line.height(),
                          List.of(new Choice("", 0.25), new Choice("≥", 0.125))))
              .toList());
    }

    private void makeTrouble() {
      try {
        if (engine.endsWith("-once")) {
          Path note = folder.resolve(engine);
          if (Files.exists(note)) {
            return;
          }
          Files.createFile(note);
        }
        if (engine.startsWith("crash")) {
          Runtime.getRuntime().halt(134);
        } else if (engine.startsWith("hang")) {
          Thread.sleep(600_000);
        } else if (engine.startsWith("babble")) {
          FileOutputStream out = new FileOutputStream(FileDescriptor.out);
          out.write("a line on the standard output\n".getBytes(StandardCharsets.UTF_8));
          out.flush();
        } else if (engine.startsWith("print")) {
          System.out.println("harmless");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
