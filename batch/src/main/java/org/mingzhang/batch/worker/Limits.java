package org.mingzhang.batch.worker;

import java.time.Duration;

/**
 * What a document may take.
 *
 * @param start the time it may take, whatever its length
 * @param page so much more for each page
 * @param heapMegabytes the largest heap of the process that reads it
 */
public record Limits(Duration start, Duration page, int heapMegabytes) {

  /** Fifty times what a page takes on a processor of its own when it is a scan. */
  private static final Duration PAGE = Duration.ofSeconds(20);

  /** Time for the start of processes on a busy machine, and for a page that is a world. */
  private static final Duration START = Duration.ofMinutes(2);

  /** Time by the number of pages, so that long documents have more and hangs are found soon. */
  public static Limits byPages(int heapMegabytes) {
    return new Limits(START, PAGE, heapMegabytes);
  }

  /** The same time for every document. */
  public static Limits fixed(Duration time, int heapMegabytes) {
    return new Limits(time, Duration.ZERO, heapMegabytes);
  }

  Duration of(int pages) {
    return start.plus(page.multipliedBy(pages));
  }

  /** Where it differs, what failed at a limit is tried again. */
  public String fingerprint() {
    return start.toSeconds() + "s+" + page.toSeconds() + "s, " + heapMegabytes + "m";
  }
}
