package org.mingzhang.extractor.ocr.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/** Reads the sign of comparison that a line begins with. Safe for use by many threads. */
public final class SignReader {

  /** The name that its readings go by. */
  public static final String NAME = "signs";

  private static final double NEGLIGIBLE = 1e-4;

  private final SignNetwork network = SignNetwork.bundled();

  /**
   * Reads it.
   *
   * @param line the picture of one upright line, dark on light
   * @return what the line's first glyph may be and how probably, were all signs equally frequent,
   *     most probable first; an empty text stands for anything but a sign; nothing for a picture
   *     without print
   */
  public List<Choice> read(GreyImage line) {
    return FirstGlyph.of(line).map(this::choices).orElse(List.of());
  }

  private List<Choice> choices(FirstGlyph glyph) {
    double[] probabilities = network.probabilities(glyph);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= NEGLIGIBLE) {
        choices.add(new Choice(SignNetwork.CLASSES[i], probabilities[i]));
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::probability).reversed());
    return List.copyOf(choices);
  }
}
