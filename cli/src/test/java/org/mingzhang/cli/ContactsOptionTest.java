package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsOptionTest {

  private static final String NUMBER = "13812345678";

  @TempDir private Path folder;

  private Path dump;

  @BeforeEach
  void aDumpThatSaysWhomToCall() throws IOException {
    dump =
        Files.writeString(
            folder.resolve("a.txt"),
            """
            郑州市财政局2021年部门预算
            一、收入预算说明（联系电话：13812345678）
            2021年收入预算600万元，项目支出预算200万元。
            """);
  }

  @Test
  void extractLeavesNumbersToCallOutOnlyWhereItIsAsked() {
    assertThat(CliRun.of("extract", dump).out()).contains(NUMBER);
    assertThat(CliRun.of("extract", dump, "--omit-contacts").out())
        .doesNotContain(NUMBER)
        .contains("[略]", "6000000");
  }

  @Test
  void reportAndBatchLeaveThemOutToo() throws IOException {
    Path dataset = folder.resolve("dataset");

    assertThat(CliRun.of("report", dump, "--omit-contacts").out())
        .contains("郑州市财政局")
        .doesNotContain(NUMBER);
    CliRun.of("batch", dump, "-o", dataset, "--omit-contacts", "--no-ocr", "--jobs", 1);
    try (var documents = Files.list(dataset.resolve("documents"))) {
      assertThat(Files.readString(documents.findFirst().orElseThrow()))
          .contains("6000000")
          .doesNotContain(NUMBER);
    }
  }
}
