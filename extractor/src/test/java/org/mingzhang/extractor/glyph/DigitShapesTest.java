package org.mingzhang.extractor.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;

/** A page of numbers in a type of five by seven dots, each dot three pixels wide. */
class DigitShapesTest {

  private static final int DOT = 3;

  private static final List<String> PAGE =
      List.of("1,234,567", "8,905,612", "3,478,950", "60,275.13", "91,846.05", "7,203,489");

  private static final String[] TYPE = {
    "01110 10001 10011 10101 11001 10001 01110",
    "00100 01100 00100 00100 00100 00100 01110",
    "01110 10001 00001 00010 00100 01000 11111",
    "11111 00010 00100 00010 00001 10001 01110",
    "00010 00110 01010 10010 11111 00010 00010",
    "11111 10000 11110 00001 00001 10001 01110",
    "00110 01000 10000 11110 10001 10001 01110",
    "11111 00001 00010 00100 01000 01000 01000",
    "01110 10001 10001 01110 10001 10001 01110",
    "01110 10001 10001 01111 00001 00010 01100"
  };

  @Test
  void readsADigitThatTheEngineTookForAnother() {
    assertThat(last("56,734,970", "55,734,970")).isEqualTo("56,734,970");
  }

  @Test
  void agreesWithAnEngineThatIsRight() {
    assertThat(last("56,734,970", "56,734,970")).isEqualTo("56,734,970");
  }

  @Test
  void readsADigitThatTheEngineLeftOut() {
    assertThat(last("8,393,500", "8,393,00")).isEqualTo("8,393,500");
    assertThat(last("8393.51", "8393.5")).isEqualTo("8393.51");
  }

  @Test
  void hasNoOpinionOnDigitsThatThePageHasNotShown() {
    List<GreyImage> lines = List.of(picture("11"), picture("111"), picture("56"));
    List<LineReading> readings = List.of(reading("11"), reading("111"), reading("56"));

    List<LineReading> read = new DigitShapes(lines, readings).read(3);

    assertThat(read.get(1).text()).isEqualTo("111");
    assertThat(read.get(2)).isNull();
  }

  @Test
  void hasNoOpinionWhereDigitsTouch() {
    GreyImage picture = picture("56,734,970");
    byte[] pixels = picture.pixels().clone();
    int middle = picture.height() / 2;
    Arrays.fill(pixels, middle * picture.width(), middle * picture.width() + 12 * DOT, (byte) 0);

    assertThat(last(new GreyImage(picture.width(), picture.height(), pixels), "56,734,970"))
        .isNull();
  }

  @Test
  void hasNoOpinionOnWords() {
    List<LineReading> read =
        new DigitShapes(List.of(picture("123")), List.of(reading("合计"))).read(1);

    assertThat(read).containsOnlyNulls();
  }

  private static String last(String printed, String read) {
    return last(picture(printed), read);
  }

  /** What is read in the last line of a page, which an engine read as given. */
  private static String last(GreyImage picture, String read) {
    List<GreyImage> lines = new ArrayList<>();
    List<LineReading> readings = new ArrayList<>();
    for (int times = 0; times < 2; times++) {
      for (String number : PAGE) {
        lines.add(picture(number));
        readings.add(reading(number));
      }
    }
    lines.add(picture);
    readings.add(reading(read));
    LineReading last = new DigitShapes(lines, readings).read(lines.size()).get(lines.size() - 1);
    return last == null ? null : last.text();
  }

  private static LineReading reading(String text) {
    return new LineReading(
        text.chars()
            .mapToObj(c -> new LineCharacter(Character.toString(c), 0.9, 0, 0, List.of()))
            .toList());
  }

  private static GreyImage picture(String number) {
    int width = (number.length() * 6 + 2) * DOT;
    byte[] pixels = new byte[width * 11 * DOT];
    Arrays.fill(pixels, (byte) 250);
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        print(TYPE[c - '0'].split(" "), i, pixels, width);
      } else {
        dot(i * 6 + 3, 8, pixels, width);
        dot(i * 6 + 3, c == ',' ? 9 : 8, pixels, width);
      }
    }
    return new GreyImage(width, 11 * DOT, pixels);
  }

  private static void print(String[] rows, int place, byte[] pixels, int width) {
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length(); x++) {
        if (rows[y].charAt(x) == '1') {
          dot(place * 6 + 1 + x, y + 2, pixels, width);
        }
      }
    }
  }

  private static void dot(int column, int row, byte[] pixels, int width) {
    for (int y = row * DOT; y < (row + 1) * DOT; y++) {
      Arrays.fill(pixels, y * width + column * DOT, y * width + (column + 1) * DOT, (byte) 20);
    }
  }
}
