package org.mingzhang.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.batch.worker.Verdict.End;
import org.mingzhang.extractor.ocr.worker.ChildJava;
import org.mingzhang.pipeline.ReadingWatch;

class WorkerTest {

  @TempDir private Path folder;

  private Worker worker;

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void oneProcessReadsManyDocuments() throws Exception {
    worker = worker(Duration.ofMinutes(5));

    assertThat(read("a").end()).isEqualTo(End.READ);
    assertThat(read("b").end()).isEqualTo(End.READ);
  }

  @Test
  void aCrashCostsOneDocumentAndTheReasonSaysSo() throws Exception {
    worker = worker(Duration.ofMinutes(5));

    Verdict crashed = read("crash");

    assertThat(crashed.end()).isEqualTo(End.CRASHED);
    assertThat(crashed.reason()).contains("crashed").contains("134");
    assertThat(read("next").end()).isEqualTo(End.READ);
  }

  @Test
  void aHangEndsAtTheLimitAndTheReasonSaysWhatToDo() throws Exception {
    worker = worker(Duration.ofSeconds(3));

    Verdict late = read("hang");

    assertThat(late.end()).isEqualTo(End.LIMIT);
    assertThat(late.reason()).contains("3 s").contains("--timeout");
  }

  @Test
  void aLackOfMemoryIsTriedAgainOnlyWhereOthersMayHaveTakenIt() throws Exception {
    worker = worker(Duration.ofMinutes(5));

    assertThat(read("first").end()).isEqualTo(End.READ);
    assertThat(read("memory unless first").end()).isEqualTo(End.READ);
    Verdict greedy = read("memory");

    assertThat(greedy.end()).isEqualTo(End.LIMIT);
    assertThat(greedy.reason()).contains("64 MB").contains("--max-memory");
  }

  @Test
  void aFullDiskIsNoDocumentsFaultAndStopsAll() {
    worker = worker(Duration.ofMinutes(5));

    assertThatThrownBy(() -> read("disk"))
        .isInstanceOf(NoOutputException.class)
        .hasMessage("disk full");
  }

  private Worker worker(Duration time) {
    ReadSettings settings = new ReadSettings(false, false, false, false, "");
    return new Worker(
        settings,
        Limits.fixed(time, 64),
        ChildJava.command("64m", folder, TroubledWorker.class, List.of()));
  }

  private Verdict read(String name) throws IOException, InterruptedException {
    return worker.read(new Request(name, List.of(), "none"), ReadingWatch.NONE);
  }
}
