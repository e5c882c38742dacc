package org.mingzhang.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainDecimalTest {

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheSameNumberWithoutNegativeScaleOrClosingZeros(int seed) {
    Random random = new Random(seed);
    BigDecimal any = new BigDecimal(new BigInteger(90, random), random.nextInt(-30, 30));

    BigDecimal plain = PlainDecimal.of(any);

    assertThat(plain).isEqualByComparingTo(any);
    assertThat(plain.scale()).isNotNegative();
    assertThat(plain.toPlainString()).doesNotContainPattern("\\.\\d*0$");
  }

  @Test
  void makesRecordsOfTheSameMoneyEqual() {
    assertThat(amount("0.50")).isEqualTo(amount("0.5")).hasSameHashCodeAs(amount("5E-1"));
    assertThat(amount("0.00")).isEqualTo(amount("0"));
    assertThat(amount("1E+4")).isEqualTo(amount("10000"));
  }

  @Test
  void leavesNullAlone() {
    assertThat(PlainDecimal.of(null)).isNull();
  }

  @Test
  void refusesANumberTooLongToWriteOut() {
    assertThatThrownBy(() -> PlainDecimal.of(new BigDecimal("1E+999999999")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Amount amount(String yuan) {
    return new Amount(List.of("金额"), new BigDecimal(yuan), null);
  }
}
