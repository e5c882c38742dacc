package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.form.Role;

/**
 * The columns of a block of indicators, as its header names them.
 *
 * @param roles what the header names, from left to right
 */
record BodyColumns(List<Role> roles) {

  private static final Set<Role> LEVELS = EnumSet.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3);
  private static final Set<Role> SURE =
      EnumSet.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.TARGET, Role.MEASURE);

  BodyColumns {
    roles = List.copyOf(roles);
  }

  boolean hasMeasure() {
    return roles.contains(Role.MEASURE);
  }

  boolean hasDirection() {
    return roles.contains(Role.DIRECTION);
  }

  /** How many columns behind the target say nothing that is asked for. */
  int ignoredBehind() {
    int target = roles.indexOf(Role.TARGET);
    return (int)
        roles.subList(target + 1, roles.size()).stream()
            .filter(role -> role == Role.IGNORED)
            .count();
  }

  /** Whether a line names columns and nothing else, or enough of them that the rest is damage. */
  static boolean isHeader(FormLine line) {
    long levels =
        line.pieces().stream().flatMap(p -> roleOf(p).stream()).filter(LEVELS::contains).count();
    long named = line.pieces().stream().flatMap(p -> roleOf(p).stream()).count();
    return (levels >= 1 && named >= 2) || isLoneHeading(line);
  }

  /**
   * A line that is one heading of a column; words that are headings only beside others are none.
   */
  static boolean isLoneHeading(FormLine line) {
    String text = line.compact();
    return LabelTable.bundled().headerRole(text).filter(SURE::contains).isPresent()
        && text.matches(".*(?:指标|[目指]标值|单位)")
        && text.length() > 2
        && !text.matches("[数质时成经社环生].*指标");
  }

  /** The columns that header lines name. */
  static BodyColumns of(List<FormLine> headers) {
    List<Role> roles = new ArrayList<>();
    for (FormLine line : headers) {
      List<Role> named =
          isLoneHeading(line)
              ? LabelTable.bundled().headerRole(line.compact()).stream().toList()
              : line.pieces().stream().flatMap(p -> roleOf(p).stream()).toList();
      named.stream()
          .filter(role -> !roles.contains(role) || role == Role.IGNORED)
          .forEach(roles::add);
    }
    return new BodyColumns(roles);
  }

  private static Optional<Role> roleOf(Piece piece) {
    return LabelTable.bundled().headerRole(piece.text());
  }
}
