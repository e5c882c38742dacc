package org.mingzhang.batch;

import java.util.List;
import org.mingzhang.batch.dataset.IndexLine;

/** Is told how far a batch is. Called from several threads. */
public interface BatchWatch {

  /**
   * All inputs are known.
   *
   * @param inputs how many there are
   * @param known how many documents were read before and need not be read again
   * @param toRead how many documents are going to be read
   */
  void planned(int inputs, int known, int toRead);

  /** An input failed before it could be read, or failed in an earlier run and would again. */
  void failed(IndexLine input);

  /** One page was read. */
  void pageRead();

  /** A document is done; these are its inputs. */
  void done(List<IndexLine> inputs);

  /** What a user should know, one line; may be told several times. */
  void note(String note);
}
