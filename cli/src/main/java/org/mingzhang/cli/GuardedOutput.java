package org.mingzhang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream whose failures are {@link OutputException}s that name what was written to. */
final class GuardedOutput extends FilterOutputStream {

  private final String target;

  GuardedOutput(OutputStream out, String target) {
    super(out);
    this.target = target;
  }

  @Override
  public void write(int oneByte) throws IOException {
    try {
      out.write(oneByte);
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }
}
