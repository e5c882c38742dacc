package org.mingzhang.extractor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

class LayerWordsTest {

  private static final Box FOUR_LETTERS = new Box(100, 50, 140, 60);
  private static final Box TWO_LETTERS = new Box(200, 50, 220, 60);

  private final LayerWords words = new LayerWords(List.of(TWO_LETTERS, FOUR_LETTERS), 10);

  @Test
  void wordsOverTheirInkStayAsTheyAre() {
    List<Run> layer = List.of(word("指林合理", 100, 140), word("合理", 200, 220));

    assertThat(words.placed(layer)).isEqualTo(layer);
  }

  @Test
  void aWordOverABorderGoesWholeToTheInkThatItStandsFor() {
    List<Run> layer = List.of(word("指林合理", 100, 145), word("合理", 160, 220));

    List<Run> placed = words.placed(layer);

    assertThat(placed).extracting(r -> r.word().text()).containsExactly("指林合理", "合理");
    assertThat(placed.get(1).box().x0()).isEqualTo(200);
    assertThat(placed.get(1).box().x1()).isEqualTo(220);
  }

  @Test
  void aWordOfTwoCellsIsCutWhereTheInkParts() {
    List<Run> placed = words.placed(List.of(word("指林合理合規", 100, 220)));

    assertThat(placed).extracting(r -> r.word().text()).containsExactly("指林合理", "合規");
    assertThat(placed).extracting(r -> r.box().x0()).containsExactly(100.0, 200.0);
  }

  @Test
  void whatStandsBesideAllInkStaysThere() {
    Run beside = word("汚れ", 10, 30);

    assertThat(words.placed(List.of(beside, word("指林合理合規", 100, 220)))).contains(beside);
  }

  private static Run word(String text, double left, double right) {
    Box box = new Box(left, 50, right, 60);
    return Run.evenly(new Word(text, box, 10, TextDirection.LEFT_TO_RIGHT, true));
  }
}
