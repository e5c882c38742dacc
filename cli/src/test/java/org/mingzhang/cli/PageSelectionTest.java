package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSelectionTest {

  @Test
  void rangesAndSinglePagesGiveEachPageOnceInOrder() throws UsageException {
    assertThat(PageSelection.parse("7, 3-5,4").pagesOf(9)).containsExactly(3, 4, 5, 7);
  }

  @Test
  void anOpenRangeReachesTheLastPage() throws UsageException {
    assertThat(PageSelection.parse("3-").pagesOf(5)).containsExactly(3, 4, 5);
  }

  @Test
  void allPagesOfAFileAreThereWithoutASelection() throws UsageException {
    assertThat(PageSelection.ALL.pagesOf(2)).containsExactly(1, 2);
  }

  @Test
  void aPageBeyondTheEndIsRefusedRatherThanSilentlyLeftOut() {
    assertThatThrownBy(() -> PageSelection.parse("3-6").pagesOf(5))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> PageSelection.parse("6-").pagesOf(5))
        .isInstanceOf(UsageException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "a", "3-1", "1,,2", "-3", "1-2-3", "99999999999"})
  void whatIsNoSelectionIsRefused(String text) {
    assertThatThrownBy(() -> PageSelection.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("range of pages");
  }
}
