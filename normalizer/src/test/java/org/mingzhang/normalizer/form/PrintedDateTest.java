package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01,2021-01-01,2021-01-01",
    "2021年1月1日,2021-01-01,2021-01-01",
    "2021.2,2021-02-01,2021-02-28",
    "20211231,2021-12-31,2021-12-31",
    "2021/3/5,2021-03-05,2021-03-05",
    "2021年,2021-01-01,2021-12-31"
  })
  void readsADay(String printed, LocalDate start, LocalDate end) {
    assertThat(PrintedDate.start(printed)).contains(start);
    assertThat(PrintedDate.end(printed)).contains(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一年", "2021-02-30", "2021-13", "长期", "1年"})
  void findsNoDayWhereNoneIsPrinted(String printed) {
    assertThat(PrintedDate.start(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01至2021-12-31,2021-01-01,2021-12-31",
    "2021年1月—2023年12月,2021-01-01,2023-12-31",
    "2022.01-2022.12,2022-01-01,2022-12-31",
    "2021年,2021-01-01,2021-12-31",
    "2021-2023年,2021-01-01,2023-12-31",
    "2025.01.01-2025.12.31,2025-01-01,2025-12-31",
    "自2025年1月1日起至2025年12月31日止,2025-01-01,2025-12-31",
    "2025年1月1日至12月31日,2025-01-01,2025-12-31",
    "2025年3-11月,2025-03-01,2025-11-30"
  })
  void readsAPeriod(String printed, LocalDate start, LocalDate end) {
    assertThat(PrintedDate.period(printed)).contains(new PrintedDate.Period(start, end));
  }
}
