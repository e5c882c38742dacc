package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;

class UnreadPagesTest {

  @TempDir private Path folder;

  @Test
  void pagesThatStayUnreadAreListedOneLineEachAndTheExitCodeIsOne() throws IOException {
    Path file;
    try (TestPdf pdf = new TestPdf()) {
      file = pdf.textPage("text").scannedPage().scannedPage().save(folder.resolve("scan.pdf"));
    }

    CliRun run = CliRun.of("extract", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(document(run.out()).unread()).extracting(part -> part.page()).containsExactly(2, 3);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).contains("scan.pdf, page 2: not read: a picture");
  }

  @Test
  void onlyTheAskedPagesAreRead() throws IOException {
    Path file;
    try (TestPdf pdf = new TestPdf()) {
      file = pdf.textPage("text").scannedPage().textPage("more").save(folder.resolve("a.pdf"));
    }

    assertThat(CliRun.of("extract", file, "--pages", "1,3").code()).isZero();
    assertThat(CliRun.of("extract", file, "--pages", "2-").code()).isEqualTo(1);
  }

  private static Disclosure document(String json) throws IOException {
    return new DisclosureJson()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
