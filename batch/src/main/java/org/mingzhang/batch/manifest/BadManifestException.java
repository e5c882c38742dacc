package org.mingzhang.batch.manifest;

/** A manifest that cannot be understood: what is wrong, in one line. */
public final class BadManifestException extends Exception {
  private static final long serialVersionUID = 1L;

  BadManifestException(String message) {
    super(message);
  }
}
