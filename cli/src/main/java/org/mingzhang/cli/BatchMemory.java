package org.mingzhang.cli;

import java.lang.management.ManagementFactory;

/** How much memory the reading of a document may take unless it is said. */
final class BatchMemory {

  private static final long BYTES_PER_MEGABYTE = 1 << 20;

  /** Of what the machine, or the container, has; the engines need about as much as the heap. */
  private static final int PART = 4;

  private static final long LEAST = 256;
  private static final long MOST = 2048;

  private BatchMemory() {}

  static int heapMegabytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? heapMegabytes(system.getTotalMemorySize() / BYTES_PER_MEGABYTE)
        : heapMegabytes(Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE * PART);
  }

  static int heapMegabytes(long megabytesOfAll) {
    return (int) Math.max(LEAST, Math.min(MOST, megabytesOfAll / PART));
  }
}
