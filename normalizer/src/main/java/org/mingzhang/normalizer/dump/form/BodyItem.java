package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.form.IndicatorTarget;

/** What a stretch of a block of indicators is. */
sealed interface BodyItem {

  /** The pieces it is made of. */
  List<Piece> pieces();

  /** The middle of its lines. */
  default double middle() {
    return (pieces().get(0).line() + pieces().get(pieces().size() - 1).line()) / 2.0;
  }

  /**
   * The name of a level.
   *
   * @param name as the form prints it
   * @param known whether standard forms have it
   */
  record Level(String name, boolean known, List<Piece> pieces) implements BodyItem {}

  /**
   * An indicator.
   *
   * @param name the pieces of its name, none where it is lost
   * @param level3 its name
   * @param target what is to be reached
   * @param printed the pieces of its target and measure
   */
  record Row(List<Piece> name, String level3, IndicatorTarget target, List<Piece> printed)
      implements BodyItem {
    @Override
    public List<Piece> pieces() {
      List<Piece> all = new ArrayList<>(name);
      all.addAll(printed);
      return all;
    }
  }

  /** Something that makes no sense there. */
  record Noise(List<Piece> pieces) implements BodyItem {}
}
