package org.mingzhang.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesAllItsFilesSortedButHiddenOnesAndTheDataset() throws IOException {
    write("b.pdf");
    write("sub/a.txt");
    write(".DS_Store");
    write("dataset/documents/x.json");

    List<Input> inputs =
        new InputFinder(Set.of(folder.resolve("dataset"))).find(List.of(folder.toString()));

    assertThat(inputs)
        .extracting(Input::name)
        .containsExactly(folder + "/b.pdf", folder + "/sub/a.txt");
    assertThat(inputs).extracting(Input::problem).containsOnlyNulls();
  }

  @Test
  void whatIsNoDisclosureByItsNameIsToldAndNotLeftOut() throws IOException {
    write("page.html");

    assertThat(find(folder.toString()))
        .singleElement()
        .extracting(Input::problem)
        .asString()
        .contains("is a .html file");
  }

  @Test
  void aGlobGivesTheFilesThatItMeans() throws IOException {
    write("2020/a.pdf");
    write("2021/b.pdf");
    write("2021/deep/c.pdf");
    write("2021/c.txt");

    assertThat(find(folder + "/2021/**.pdf"))
        .extracting(Input::name)
        .containsExactly(folder + "/2021/b.pdf", folder + "/2021/deep/c.pdf");
    assertThat(find(folder + "/2021/**/*.pdf"))
        .extracting(Input::fileName)
        .containsExactly("b.pdf", "c.pdf");
    assertThat(find(folder + "/*/*.pdf"))
        .extracting(Input::fileName)
        .containsExactly("a.pdf", "b.pdf");
  }

  @Test
  void aFileThatIsNamedTwiceIsOneInput() throws IOException {
    write("a.pdf");

    assertThat(find(folder + "/a.pdf", folder.toString(), folder + "/./a.pdf")).hasSize(1);
  }

  @Test
  void aNameOfNothingIsAnInputWithAProblem() {
    assertThat(find(folder + "/none.pdf", folder + "/*.pdf"))
        .extracting(Input::problem)
        .doesNotContainNull()
        .hasSize(2);
  }

  @Test
  void anArchiveGivesItsFilesAndNamesInGb18030AreRead() throws IOException {
    Path archive = archive(Charset.forName("GB18030"), "2021/预算.pdf", "__MACOSX/x.pdf");

    Input input = find(archive.toString()).get(0);

    assertThat(find(archive.toString())).hasSize(1);
    assertThat(input.name()).isEqualTo(archive + "!/2021/预算.pdf");
    assertThat(input.fileName()).isEqualTo("预算.pdf");
    assertThat(InputBytes.hash(List.of(input)).get(0).problem()).isNull();
  }

  @Test
  void namesThatLeadOutOfTheArchiveAndArchivesInItAreRefusedEachWithItsReason() throws IOException {
    Path archive =
        archive(StandardCharsets.UTF_8, "../../out.pdf", "/etc/x.pdf", "..\\w.pdf", "inner.zip");

    List<HashedInput> inputs = InputBytes.hash(find(archive.toString()));

    assertThat(inputs).hasSize(4).extracting(HashedInput::sha256).containsOnlyNulls();
    assertThat(inputs)
        .extracting(HashedInput::problem)
        .filteredOn(problem -> problem.contains("leads out of the archive"))
        .hasSize(3);
    assertThat(inputs)
        .extracting(HashedInput::problem)
        .filteredOn(problem -> problem.contains("within an archive"))
        .hasSize(1);
  }

  @Test
  void aBombIsOneInputWithOneReason() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("small.pdf"));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("zeros.pdf"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }

    assertThat(InputBytes.hash(find(bomb.toString())))
        .singleElement()
        .satisfies(input -> assertThat(input.input().name()).isEqualTo(bomb.toString()))
        .satisfies(input -> assertThat(input.problem()).contains("zip bomb"));
  }

  @Test
  void aFileThatOnlyClaimsToBeAnArchiveIsToldAsOne() throws IOException {
    assertThat(find(write("not.zip").toString()))
        .singleElement()
        .extracting(Input::problem)
        .asString()
        .contains("no archive that can be read");
  }

  private List<Input> find(String... names) {
    return new InputFinder(Set.of()).find(List.of(names));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private Path archive(Charset names, String... entries) throws IOException {
    Path archive = folder.resolve("files.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive;
  }
}
