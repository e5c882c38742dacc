package org.mingzhang.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  private static final List<String> INPUTS = List.of("2021/a.pdf", "2021/b.zip!/x/b.pdf");

  @TempDir private Path folder;

  @Test
  void aTableSaysWhereFilesComeFromAndWhichBelongTogether() throws Exception {
    Manifest.Sayings said =
        manifest("file,address,place,year,document\n2021/a.pdf,https://a.cn/1,郑州,2021,one\n")
            .of(INPUTS);

    assertThat(said.originOf("2021/a.pdf")).isEqualTo(new Origin("https://a.cn/1", "郑州", 2021));
    assertThat(said.documentOf("2021/a.pdf")).isEqualTo("one");
    assertThat(said.originOf("2021/b.zip!/x/b.pdf")).isNull();
  }

  @Test
  void chineseHeadingsInTheEncodingOfASpreadsheetAreRead() throws Exception {
    Path file = folder.resolve("m.csv");
    Files.write(file, "文件,地区,年份\nb.pdf,郑州,2021年\n".getBytes(Charset.forName("GB18030")));

    assertThat(Manifest.read(file).of(INPUTS).originOf("2021/b.zip!/x/b.pdf"))
        .isEqualTo(new Origin(null, "郑州", 2021));
  }

  @Test
  void jsonIsReadAsAListOrLineByLine() throws Exception {
    String row = "{\"file\": \"a.pdf\", \"year\": 2021}";

    assertThat(manifest("[" + row + "]").of(INPUTS).originOf("2021/a.pdf").year()).isEqualTo(2021);
    assertThat(manifest(row + "\n").of(INPUTS).originOf("2021/a.pdf").year()).isEqualTo(2021);
  }

  @Test
  void whatCouldMeanSeveralFilesIsRefusedAndNotGuessed() throws Exception {
    Manifest manifest = manifest("file,year\na.pdf,2021\n");

    assertThatThrownBy(() -> manifest.of(List.of("2020/a.pdf", "2021/a.pdf")))
        .isInstanceOf(BadManifestException.class)
        .hasMessageContaining("could mean 2020/a.pdf or 2021/a.pdf");
  }

  @Test
  void filesThatAreNoInputsAreNamed() throws Exception {
    assertThat(manifest("file\nnone.pdf\n").of(INPUTS).unknown()).containsExactly("none.pdf");
  }

  @Test
  void whatIsNoYearAndWhatNamesNoFileIsToldWithItsRow() {
    assertThatThrownBy(() -> manifest("file,year\na.pdf,2021\nb.pdf,二一\n"))
        .hasMessageContaining("row 2");
    assertThatThrownBy(() -> manifest("name\na.pdf\n")).hasMessageContaining("names no file");
  }

  private Manifest manifest(String text) throws IOException, BadManifestException {
    return Manifest.read(Files.writeString(folder.resolve("manifest"), text));
  }
}
