package org.mingzhang.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the reading is, page by page. Safe for use by many threads. */
interface Progress extends Closeable {

  /** So many pages more are going to be read. */
  void expect(int pages);

  /** One page was read. */
  void pageRead();

  /** Prints a line without disturbing the display. */
  void message(String line);

  /** Ends the display. */
  @Override
  void close();

  /** A moving bar on a terminal, nothing in a pipe or a log. */
  static Progress on(Streams streams) {
    return streams.terminal() ? new Bar(streams) : new Silent(streams);
  }

  /** No display; messages only. */
  record Silent(Streams streams) implements Progress {
    @Override
    public void expect(int pages) {}

    @Override
    public void pageRead() {}

    @Override
    public void message(String line) {
      streams.err().println(line);
    }

    @Override
    public void close() {
      streams.err().flush();
    }
  }

  /** The bar of a terminal. */
  final class Bar implements Progress {

    private static final int COLUMNS = 78;
    private static final int REFRESH_MILLISECONDS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Streams streams;
    private final ProgressBar bar;

    Bar(Streams streams) {
      this.streams = streams;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setUnit(" pages", 1)
              .setInitialMax(0)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
              .setConsumer(new ConsoleProgressBarConsumer(streams.err(), COLUMNS))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public synchronized void expect(int pages) {
      bar.maxHint(bar.getMax() + pages);
    }

    @Override
    public void pageRead() {
      bar.step();
    }

    @Override
    public void message(String line) {
      streams.err().println(CLEAR_LINE + line);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
