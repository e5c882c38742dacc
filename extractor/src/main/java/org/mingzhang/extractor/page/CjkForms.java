package org.mingzhang.extractor.page;

import java.text.Normalizer;

/**
 * Ordinary characters for the look-alikes that some producers of PDF write in their place: Kangxi
 * radicals (⼀ for 一), radicals of the supplement (⻓ for 长) and compatibility ideographs.
 */
public final class CjkForms {

  /**
   * Radical and ordinary character in turn, from the property Equivalent_Unified_Ideograph of the
   * Unicode Character Database for U+2E80 to U+2EFF. Normalisation form KC leaves these as they
   * are.
   */
  private static final String RADICALS =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄"
          + "⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺫目⺬示"
          + "⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见"
          + "⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞"
          + "⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀"
          + "⻳龟";

  /**
   * Kangxi radicals that form KC turns into a traditional shape (戶, 靑, 黃) while a simplified font
   * draws the simplified one, and its simplified character in turn.
   */
  private static final String TRADITIONAL_SHAPES = "⼾户⾭青⿈黄";

  private CjkForms() {}

  /** The ordinary character or characters for one code point; itself where it is ordinary. */
  public static String ordinary(int codePoint) {
    if (codePoint >= 0x2E80 && codePoint <= 0x2EFF) {
      int at = RADICALS.indexOf(codePoint);
      // Values are never radicals themselves, so that a hit is always a key.
      return at < 0 ? Character.toString(codePoint) : RADICALS.substring(at + 1, at + 2);
    }
    int shape = TRADITIONAL_SHAPES.indexOf(codePoint);
    if (shape >= 0 && shape % 2 == 0) {
      return TRADITIONAL_SHAPES.substring(shape + 1, shape + 2);
    }
    String character = Character.toString(codePoint);
    return isCompatibilityForm(codePoint)
        ? Normalizer.normalize(character, Normalizer.Form.NFKC)
        : character;
  }

  /** The text with every look-alike replaced by its ordinary character. */
  public static String ordinary(String text) {
    if (text.codePoints().noneMatch(CjkForms::isLookAlike)) {
      return text;
    }
    StringBuilder ordinary = new StringBuilder(text.length());
    text.codePoints().forEach(c -> ordinary.append(ordinary(c)));
    return ordinary.toString();
  }

  private static boolean isLookAlike(int codePoint) {
    return (codePoint >= 0x2E80 && codePoint <= 0x2EFF) || isCompatibilityForm(codePoint);
  }

  private static boolean isCompatibilityForm(int codePoint) {
    return (codePoint >= 0x2F00 && codePoint <= 0x2FDF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }
}
