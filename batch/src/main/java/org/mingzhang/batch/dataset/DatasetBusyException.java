package org.mingzhang.batch.dataset;

import java.io.IOException;

/** Another batch is writing to the same dataset. */
public final class DatasetBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  DatasetBusyException() {
    super("another batch is writing to it");
  }
}
