package org.mingzhang.batch;

import org.mingzhang.batch.input.Input;

/** Which files are parts of one document, where no manifest says so. */
public enum Grouping {
  /** None: each file is a document. */
  NONE,
  /** Those that lie in one folder. */
  FOLDER;

  /** What the document of a file is called; files of the same one are read together. Or null. */
  String documentOf(Input input) {
    return this == FOLDER ? input.folder() : null;
  }
}
