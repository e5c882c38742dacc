package org.mingzhang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.schema.Disclosure;

/** The examples of README.md, as they stand there. */
class ExampleTest {

  @TempDir private Path folder;

  @Test
  void oneLineReadsAFile() throws Exception {
    Path file = dump("a.txt");

    Disclosure document = Mingzhang.read(file);

    assertThat(document.fiscalYear()).isEqualTo(2021);
    assertThat(document.statements())
        .anySatisfy(said -> assertThat(said.yuan()).isEqualByComparingTo("6000000"));
    assertThat(document.source().file()).isEqualTo("a.txt");
  }

  @Test
  void oneReaderReadsManyFiles() throws Exception {
    List<Path> files = List.of(dump("a.txt"), dump("b.txt"));
    int statements = 0;

    try (DocumentPipeline reader = Mingzhang.reader()) {
      for (Path file : files) {
        statements += reader.read(file).statements().size();
      }
    }

    assertThat(statements).isPositive().isEven();
  }

  @Test
  void contactsAreLeftOutWhereThatIsAskedFor() throws Exception {
    Path file = dump("a.txt");

    assertThat(Mingzhang.read(file).toString()).contains("13812345678");
    try (DocumentPipeline reader = Mingzhang.readerWithoutOcr().withoutContacts()) {
      assertThat(reader.read(file).toString()).doesNotContain("13812345678").contains("[略]");
    }
  }

  @Test
  void whatCannotBeReadSaysWhyAndWhatToDo() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));

    assertThatThrownBy(() -> Mingzhang.read(empty))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("empty");
  }

  private Path dump(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        郑州市财政局2021年部门预算
        一、收入预算说明（联系电话：13812345678）
        2021年收入预算600万元，项目支出预算200万元。
        """);
  }
}
