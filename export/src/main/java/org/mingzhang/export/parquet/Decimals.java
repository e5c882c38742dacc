package org.mingzhang.export.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.apache.parquet.io.api.Binary;

/** Exact decimals as Parquet holds them: whole numbers of a fixed scale, in 16 bytes. */
final class Decimals {

  /** As many bytes as {@link #PRECISION} digits need. */
  static final int BYTES = 16;

  /** The digits that databases hold at most. */
  static final int PRECISION = 38;

  private Decimals() {}

  /**
   * A number in the form of its column.
   *
   * @param number any number
   * @param scale the places after the point that the column holds
   * @return empty where the column cannot hold it exactly
   */
  static Optional<Binary> of(BigDecimal number, int scale) {
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > scale || stripped.precision() - stripped.scale() > PRECISION - scale) {
      return Optional.empty();
    }
    BigInteger whole = stripped.setScale(scale).unscaledValue();
    byte[] shortest = whole.toByteArray();
    byte[] bytes = new byte[BYTES];
    Arrays.fill(bytes, (byte) (whole.signum() < 0 ? -1 : 0));
    System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
    return Optional.of(Binary.fromConstantByteArray(bytes));
  }
}
