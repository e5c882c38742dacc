package org.mingzhang.batch.worker;

import java.io.IOException;

/** The place that documents are written to takes no more, so that the batch must stop. */
public final class NoOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  public NoOutputException(String reason) {
    super(reason);
  }
}
