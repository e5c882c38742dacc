package org.mingzhang.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Source;

/** The clippings of the places that findings stand on. */
final class Clippings {

  /** Clippings are legible at 125 pixels an inch; a whole page is shown for orientation only. */
  private static final double DPI = 125;

  private static final double WHOLE_PAGE_DPI = 56;

  /** With more, the report would be too large to be sent by mail, and nobody looks at so many. */
  private static final int MOST = 150;

  private static final int MOST_CHARACTERS = 3_000_000;

  /** A piece of a page; the box is null for the whole page, the row where there is no label. */
  private record Cut(int page, BoundingBox box, BoundingBox row) {
    static Optional<Cut> at(Place place) {
      Source source = place.source();
      if (source == null || source.page() == null) {
        return Optional.empty();
      }
      Source row = place.row();
      boolean beside = row != null && source.page().equals(row.page()) && source.bbox() != null;
      return Optional.of(new Cut(source.page(), source.bbox(), beside ? row.bbox() : null));
    }
  }

  private final Map<Cut, Clipping> clippings;

  private Clippings(Map<Cut, Clipping> clippings) {
    this.clippings = Map.copyOf(clippings);
  }

  /**
   * Cuts out places.
   *
   * @param places where, the most important first: the last ones are left out where there are very
   *     many
   * @param original what to cut them from
   */
  static Clippings of(Collection<Place> places, Original original) {
    Collection<Cut> wanted = new LinkedHashSet<>();
    places.stream().map(Cut::at).flatMap(Optional::stream).limit(MOST).forEach(wanted::add);
    return new Clippings(affordable(wanted, cut(wanted, original)));
  }

  /** Page by page, so that each page is drawn once. */
  private static Map<Cut, Clipping> cut(Collection<Cut> wanted, Original original) {
    Map<Integer, List<Cut>> byPage = new TreeMap<>();
    wanted.forEach(cut -> byPage.computeIfAbsent(cut.page(), page -> new ArrayList<>()).add(cut));
    Map<Cut, Clipping> clippings = new HashMap<>();
    byPage.forEach(
        (page, cuts) -> {
          List<Cut> pieces = cuts.stream().filter(cut -> cut.box() != null).toList();
          List<Cut> whole = cuts.stream().filter(cut -> cut.box() == null).toList();
          cut(page, pieces, DPI, original, clippings);
          cut(page, whole, WHOLE_PAGE_DPI, original, clippings);
        });
    return clippings;
  }

  private static void cut(
      int page, List<Cut> cuts, double dpi, Original original, Map<Cut, Clipping> clippings) {
    if (cuts.isEmpty()) {
      return;
    }
    Optional<Rendered> picture = original.page(page, dpi);
    if (picture.isEmpty()) {
      return;
    }
    for (Cut cut : cuts) {
      try {
        clippings.put(cut, Clipping.of(picture.get(), cut.box(), cut.row()));
      } catch (IOException e) {
        return; // no picture of this page can be written; the places are told in words
      }
    }
  }

  private static Map<Cut, Clipping> affordable(
      Collection<Cut> wanted, Map<Cut, Clipping> clippings) {
    Map<Cut, Clipping> kept = new LinkedHashMap<>();
    int characters = 0;
    for (Cut cut : wanted) {
      Clipping clipping = clippings.get(cut);
      if (clipping != null && characters + clipping.uri().length() <= MOST_CHARACTERS) {
        characters += clipping.uri().length();
        kept.put(cut, clipping);
      }
    }
    return kept;
  }

  /** The clipping of a place, if there is one. */
  Optional<Clipping> of(Place place) {
    return Cut.at(place).map(clippings::get);
  }
}
