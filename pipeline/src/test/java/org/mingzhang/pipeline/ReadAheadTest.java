package org.mingzhang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;

class ReadAheadTest {

  @Test
  void pagesComeInOrderAndEnd() {
    try (ReadAhead ahead = new ReadAhead(begun(pages(50).iterator()))) {
      List<Integer> numbers = new ArrayList<>();
      ahead.forEachRemaining(page -> numbers.add(page.number()));

      assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
      assertThat(ahead.hasNext()).isFalse();
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aFailureComesWhereItsPageWouldHaveCome() {
    try (ReadAhead ahead = new ReadAhead(begun(failingAfter(2)))) {
      assertThat(ahead.next().number()).isEqualTo(1);
      assertThat(ahead.next().number()).isEqualTo(2);
      assertThatThrownBy(ahead::hasNext).hasMessage("page 3 is gone");
      assertThatThrownBy(ahead::next).hasMessage("page 3 is gone");
    }
  }

  @Test
  void nothingIsReadAfterItIsClosed() {
    AtomicInteger read = new AtomicInteger();
    Iterator<Page> counted = pages(1000).stream().peek(p -> read.incrementAndGet()).iterator();
    ReadAhead ahead = new ReadAhead(begun(counted));
    ahead.next();
    ahead.close();
    int atClose = read.get();

    assertThat(atClose).isLessThan(1000);
    assertThat(ahead.hasNext()).isFalse();
    assertThat(read.get()).isEqualTo(atClose);
  }

  @Test
  void aPageThatTakesLongerThanTheNextOneStillComesFirst() {
    CountDownLatch secondIsRead = new CountDownLatch(1);
    Supplier<Page> slow =
        () -> {
          await(secondIsRead);
          return page(1);
        };
    Supplier<Page> quick =
        () -> {
          secondIsRead.countDown();
          return page(2);
        };
    try (ReadAhead ahead = new ReadAhead(List.of(slow, quick).iterator())) {
      assertThat(ahead.next().number()).isEqualTo(1);
      assertThat(ahead.next().number()).isEqualTo(2);
    }
  }

  @Test
  void aFailureOfTheRestOfAPageComesWhereItsPageWouldHaveCome() {
    Supplier<Page> failing =
        () -> {
          throw new IllegalArgumentException("page 2 is gone");
        };
    try (ReadAhead ahead = new ReadAhead(List.of(() -> page(1), failing).iterator())) {
      assertThat(ahead.next().number()).isEqualTo(1);
      assertThatThrownBy(ahead::hasNext).hasMessage("page 2 is gone");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The pages as they come from a file of which nothing can be read side by side. */
  private static Iterator<Supplier<Page>> begun(Iterator<Page> pages) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Supplier<Page> next() {
        Page page = pages.next();
        return () -> page;
      }
    };
  }

  private static List<Page> pages(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ReadAheadTest::page).toList();
  }

  private static Page page(int number) {
    return new Page(
        number,
        595,
        842,
        PageKind.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Iterator<Page> failingAfter(int count) {
    Iterator<Page> good = pages(count).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Page next() {
        if (!good.hasNext()) {
          throw new IllegalArgumentException("page 3 is gone");
        }
        return good.next();
      }
    };
  }
}
