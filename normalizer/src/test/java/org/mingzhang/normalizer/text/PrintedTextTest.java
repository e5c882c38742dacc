package org.mingzhang.normalizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

  @Test
  void foldsFullWidthDigitsLettersAndSigns() {
    assertThat(PrintedText.fold("ＡＢｃ１２３％＋－＝＜＞．５")).isEqualTo("ABc123%+-=<>.5");
  }

  @Test
  void keepsChinesePunctuationAndBrackets() {
    assertThat(PrintedText.fold("部门（单位），《意见》：〔2021〕；“三公”、")).isEqualTo("部门（单位），《意见》：〔2021〕；“三公”、");
  }

  @Test
  void joinsTheLinesOfACell() {
    assertThat(PrintedText.fold("上年度项目总\n金额")).isEqualTo("上年度项目总金额");
    assertThat(PrintedText.fold("719,644,\n315")).isEqualTo("719,644,315");
    assertThat(PrintedText.fold("20801\n01")).isEqualTo("2080101");
    assertThat(PrintedText.fold("PPP\n2021年")).isEqualTo("PPP2021年");
  }

  @Test
  void keepsLatinWordsOnTwoLinesApart() {
    assertThat(PrintedText.fold("Human\nResources")).isEqualTo("Human Resources");
  }

  @Test
  void dropsSpacesBetweenChineseCharactersOnly() {
    assertThat(PrintedText.fold(" 合　　计 ")).isEqualTo("合计");
    assertThat(PrintedText.fold("≥ 95 %  以上 Word  two")).isEqualTo("≥ 95 % 以上 Word two");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(PrintedText.fold("合\u200b计\ufeff\u00ad\u00a0")).isEqualTo("合计");
    assertThat(PrintedText.fold(null)).isEmpty();
    assertThat(PrintedText.fold(" \n\u3000")).isEmpty();
  }

  @Test
  void leaves_the_ordinary_characters_of_radicals_alone() {
    assertThat(PrintedText.fold("财政专户青黄")).isEqualTo("财政专户青黄");
  }

  @Test
  void writesRadicalsAndCompatibilityFormsAsOrdinaryCharacters() {
    assertThat(PrintedText.fold("⼀般公共预算⽀出，⻓期⻔⼾，⺠⽣，⾦額")).isEqualTo("一般公共预算支出，长期门户，民生，金額");
    assertThat(PrintedText.fold("黄河户口青年⿈")).isEqualTo("黄河户口青年黄");
    assertThat(PrintedText.fold("\uf90a")).isEqualTo("金");
  }

  @Test
  void foldingTwiceChangesNothing() {
    String alphabet = "合计Ａa1１ 　\n%％（）⼀⻓\u00a0,，.";
    Random random = new Random(20211122);
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = PrintedText.fold(text.toString());
      assertThat(PrintedText.fold(once)).as("folding of <%s>", text).isEqualTo(once);
    }
  }
}
