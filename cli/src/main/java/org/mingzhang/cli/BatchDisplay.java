package org.mingzhang.cli;

import java.io.Closeable;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Where the progress of a batch is shown. Messages come from one thread at a time. */
interface BatchDisplay extends Closeable {

  /** So many documents are going to be read, from now on. */
  void start(int documents);

  /** One page was read. Safe for use by many threads. */
  void pageRead();

  /** One document is done. */
  void done(boolean failed);

  /** Prints a line without disturbing the display. */
  void message(String line);

  @Override
  void close();

  /** How far it is, in numbers. */
  final class Count {
    private static final double NANOSECONDS = 1e9;

    private final AtomicInteger pages = new AtomicInteger();
    private final long begin = System.nanoTime();
    private int documents;
    private int done;
    private int failed;

    void add(boolean hasFailed) {
      done++;
      failed += hasFailed ? 1 : 0;
    }

    double seconds() {
      return (System.nanoTime() - begin) / NANOSECONDS;
    }

    String pagesPerSecond() {
      return String.format(Locale.ROOT, "%.1f pages/s", pages.get() / seconds());
    }

    String timeLeft() {
      long seconds = Math.round(seconds() / Math.max(1, done) * (documents - done));
      Duration left = Duration.ofSeconds(seconds);
      return left.toHours() > 0
          ? left.toHours() + " h " + left.toMinutesPart() + " min"
          : left.toMinutes() > 0 ? left.toMinutes() + " min" : seconds + " s";
    }
  }

  /** A moving bar. */
  final class Live implements BatchDisplay {
    private static final int COLUMNS = 100;
    private static final int REFRESH_MILLISECONDS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Streams streams;
    private final Count count = new Count();
    private ProgressBar bar;

    Live(Streams streams) {
      this.streams = streams;
    }

    @Override
    public void start(int documents) {
      count.documents = documents;
      bar =
          new ProgressBarBuilder()
              .setTaskName("batch")
              .setUnit(" documents", 1)
              .setInitialMax(documents)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
              .setConsumer(new ConsoleProgressBarConsumer(streams.err(), COLUMNS))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void pageRead() {
      count.pages.incrementAndGet();
      bar.setExtraMessage(" " + count.failed + " failed, " + count.pagesPerSecond());
    }

    @Override
    public void done(boolean failed) {
      count.add(failed);
      bar.step();
    }

    @Override
    public void message(String line) {
      streams.err().println((bar == null ? "" : CLEAR_LINE) + line);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
      streams.err().flush();
    }
  }

  /** A line now and then. */
  final class Log implements BatchDisplay {
    private static final double SECONDS_BETWEEN = 30;

    private final Streams streams;
    private final Count count = new Count();
    private double lastLine;

    Log(Streams streams) {
      this.streams = streams;
    }

    @Override
    public void start(int documents) {
      count.documents = documents;
    }

    @Override
    public void pageRead() {
      count.pages.incrementAndGet();
    }

    @Override
    public void done(boolean failed) {
      count.add(failed);
      if (count.seconds() - lastLine >= SECONDS_BETWEEN) {
        lastLine = count.seconds();
        message(
            Messages.note(
                String.format(
                    "%d of %d documents done, %d failed, %s, about %s left",
                    count.done,
                    count.documents,
                    count.failed,
                    count.pagesPerSecond(),
                    count.timeLeft())));
      }
    }

    @Override
    public void message(String line) {
      streams.err().println(line);
    }

    @Override
    public void close() {
      streams.err().flush();
    }
  }
}
