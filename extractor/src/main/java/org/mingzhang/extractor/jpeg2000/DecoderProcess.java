package org.mingzhang.extractor.jpeg2000;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingzhang.extractor.ocr.worker.ChildJava;

/**
 * Has a picture decoded in a process of its own: a damaged one may crash native code or keep it
 * busy for ever, and then costs itself alone.
 */
final class DecoderProcess {

  /** A page of A4 at 600 dpi takes about three seconds. */
  private static final int MOST_SECONDS = 60;

  /** The largest pictures that are not refused take so much twice, packed and unpacked. */
  private static final String HEAP = "2g";

  private final Path natives;

  /**
   * @param natives the folder for native libraries, made when missing
   */
  DecoderProcess(Path natives) {
    this.natives = natives;
  }

  /**
   * Decodes a picture.
   *
   * @param data a JP2 file or a bare codestream
   * @throws IOException if it is broken, takes too long, or there is no decoder for this machine
   */
  Samples decode(byte[] data) throws IOException {
    List<String> command =
        ChildJava.command(HEAP, natives, DecoderMain.class, List.of(natives.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread feeder = new Thread(() -> feed(process, data), "jpeg-2000-feeder");
    Thread watch = new Thread(() -> endWhenLate(process), "jpeg-2000-watch");
    feeder.setDaemon(true);
    watch.setDaemon(true);
    feeder.start();
    watch.start();
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      return Samples.read(in);
    } catch (IOException | RuntimeException e) {
      throw new IOException("the picture in JPEG 2000 cannot be decoded", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void feed(Process process, byte[] data) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(data);
    } catch (IOException e) {
      // It has ended; whoever waits for its answer notices.
    }
  }

  private static void endWhenLate(Process process) {
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
