package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.IndicatorTarget;
import org.mingzhang.normalizer.form.LevelNames;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;

/** Makes indicators of the lines of one form's block of indicators. */
final class IndicatorRecords {

  /** How often a row is one and has the right parts, where nothing speaks against it. */
  private static final double STRUCTURE = 0.98;

  /** What is left of the belief in a number that its sign announces and that is no number. */
  private static final double BROKEN_NUMBER = 0.2;

  /** And where not a letter of its measure was read. */
  private static final double GUESSED = 0.4;

  /** Below this a reader should look. */
  private static final double DOUBTFUL = 0.5;

  private final Indicator.Owner owner;
  private final String ref;
  private final DumpFindings findings;
  private final List<Indicator> indicators = new ArrayList<>();

  /**
   * @param ref the form in the document, for findings
   */
  IndicatorRecords(Indicator.Owner owner, String ref, DumpFindings findings) {
    this.owner = owner;
    this.ref = ref;
    this.findings = findings;
  }

  /** The indicators of a form. */
  List<Indicator> read(FormText form) {
    List<Piece> pieces = form.body().stream().flatMap(line -> line.pieces().stream()).toList();
    List<Piece> whole = SplitLevels.joined(pieces);
    List<BodyItem> items = RowGrammar.parse(whole, BodyColumns.of(form.headers()));
    items.stream().filter(BodyItem.Noise.class::isInstance).forEach(this::tellNoise);
    for (LeveledRow row : distinct(levels(form.kind(), items, form.body()))) {
      add(row);
    }
    if (indicators.isEmpty() && !form.headers().isEmpty() && !form.body().isEmpty()) {
      findings.unreadIndicators(form.headers().get(0).number(), ref);
    }
    return List.copyOf(indicators);
  }

  private static List<LeveledRow> levels(FormKind kind, List<BodyItem> items, List<FormLine> body) {
    Set<Integer> pages = new HashSet<>();
    body.stream().filter(FormLine::newPage).forEach(line -> pages.add(line.first().line()));
    return new LevelReader(items, kind, pages).read();
  }

  /** Rows that a page break cuts are printed on either side of it. */
  private static List<LeveledRow> distinct(List<LeveledRow> rows) {
    List<LeveledRow> distinct = new ArrayList<>();
    for (LeveledRow row : rows) {
      boolean empty = row.row().target() instanceof IndicatorTarget.Blank;
      if (empty || distinct.stream().noneMatch(earlier -> earlier.repeats(row))) {
        distinct.add(row);
      }
    }
    return distinct;
  }

  private void tellNoise(BodyItem noise) {
    Piece piece = noise.pieces().get(0);
    findings.doubtful(piece.number(), piece.raw(), ref);
  }

  private void add(LeveledRow leveled) {
    BodyItem.Row row = leveled.row();
    int line = row.pieces().get(0).number();
    String printed = Piece.raw(row.pieces());
    IndicatorTarget target = row.target();
    if (target instanceof IndicatorTarget.Blank) {
      findings.noTarget(line, printed, ref);
    } else if (target instanceof IndicatorTarget.SignOnly) {
      findings.signOnly(line, printed, ref);
    } else if (row.level3() == null) {
      findings.noName(line, printed, ref);
    } else if (target instanceof IndicatorTarget.Quantity quantity) {
      addNamed(leveled, quantity, null);
    } else if (target instanceof IndicatorTarget.Quality quality) {
      addNamed(leveled, null, quality.text());
    }
  }

  private void addNamed(LeveledRow leveled, IndicatorTarget.Quantity quantity, String words) {
    BodyItem.Row row = leveled.row();
    boolean garbled = Piece.garbled(row.pieces());
    boolean broken = words != null && RowCosts.isSign(row.printed().get(0));
    boolean guessed = garbled && GarbledFigures.guessesMeasure(row.printed(), quantity);
    double doubt = broken ? BROKEN_NUMBER : guessed ? GUESSED : 1;
    double confidence = STRUCTURE * leveled.trust() * doubt * Piece.confidence(row.pieces());
    int line = row.pieces().get(0).number();
    if (confidence < DOUBTFUL) {
      findings.doubtful(line, Piece.raw(row.pieces()), ref);
    }
    indicators.add(
        new Indicator(
            owner,
            leveled.level1(),
            leveled.level2(),
            named(row.level3(), garbled),
            quantity == null ? null : quantity.operator(),
            quantity == null ? null : quantity.value(),
            quantity == null ? null : quantity.measure(),
            words,
            Piece.raw(row.printed()),
            source(line, Piece.raw(row.pieces()), garbled, confidence)));
  }

  /** The name that standard forms print, where a garbled one is as good as it. */
  private static String named(String name, boolean garbled) {
    if (!garbled) {
      return name;
    }
    Optional<LevelNames.Match> match = LevelNames.bundled().indicator(name, true);
    return match.map(LevelNames.Match::name).orElse(name);
  }

  /** Where a value of a dump stands. */
  static Source source(int line, String raw, boolean garbled, double confidence) {
    Method method = garbled ? Method.HIDDEN_TEXT : Method.TEXT;
    return new Source(null, null, line, raw, method, confidence);
  }
}
