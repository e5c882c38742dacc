package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.CharacterSlot.Choice;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Makes one network of all readings of a place. The most reliable reading gives the places and what
 * may stand there; each of the others adds its vote, heavier the more reliable it is, to the
 * character that it reads there (naive Bayes over aligned characters).
 */
final class NetworkBuilder {

  /**
   * Engines are surer of themselves than they are right: their logarithms of probability are
   * multiplied by this. Measured on scans of forms: among characters given 0.99 every fiftieth is
   * wrong.
   */
  private static final double MODESTY = 0.7;

  /** The probability that a reader left out a character that stands there. */
  private static final double LEFT_OUT = 0.002;

  /** The same beside a character of its kind, where the CTC decoding may have joined two. */
  private static final double LEFT_OUT_TWIN = 0.02;

  /** What a vote for nothing weighs, compared with one for a character. */
  private static final double SILENCE = 0.3;

  /** How probable a character must be compared with nothing to be the one that stands there. */
  private static final double ONE_IN_MIND = 0.35;

  /** From here on a reader has no few characters in mind: it looks at specks. */
  private static final double SPECKLED = 0.2;

  private static final int MOST_CHOICES = 12;

  private final List<Column> columns = new ArrayList<>();

  /** The weights of one place while votes are counted. */
  private static final class Column {
    /** By the plain form of the text, so that a sign's variants count together. */
    private final Map<String, Double> logs = new LinkedHashMap<>();

    private final Map<String, String> printed = new HashMap<>();
    private final Box box;
    private final boolean gap;
    private double unlisted;

    Column(Box box, boolean gap, double unlisted) {
      this.box = box;
      this.gap = gap;
      this.unlisted = unlisted;
    }

    void offer(String text, double probability) {
      double log = Math.log(Math.max(1e-6, probability)) * MODESTY;
      logs.merge(key(text), log, NetworkBuilder::logSum);
    }

    void vote(String text, double weight) {
      String key = key(text);
      logs.putIfAbsent(key, Math.log(Math.max(1e-6, unlisted / 20)) * MODESTY);
      logs.merge(key, weight, Double::sum);
    }

    /** The first variant of a sign that is offered stands for all of them. */
    private String key(String text) {
      String plain = Punctuation.plain(text);
      printed.putIfAbsent(plain, text);
      return plain;
    }

    String best() {
      return printed.get(
          logs.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }

    boolean mayBe(String text) {
      return logs.containsKey(Punctuation.plain(text));
    }

    boolean isSilent() {
      return best().isEmpty();
    }

    Place place() {
      double most = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
      double rest = Math.exp(MODESTY * Math.log(Math.max(1e-6, unlisted)) - most);
      double sum = rest + logs.values().stream().mapToDouble(l -> Math.exp(l - most)).sum();
      List<Choice> choices = new ArrayList<>();
      logs.forEach(
          (text, log) -> choices.add(new Choice(printed.get(text), Math.exp(log - most) / sum)));
      choices.sort(Comparator.comparingDouble(Choice::probability).reversed());
      putSilenceBehind(choices, rest / sum);
      List<Choice> kept = choices.subList(0, Math.min(MOST_CHOICES, choices.size()));
      return new Place(kept, rest / sum, box);
    }
  }

  private NetworkBuilder() {}

  /**
   * Where a reader is not even half sure that nothing stands there and has one character in mind,
   * that one stands there: specks are taken for many different marks.
   */
  private static void putSilenceBehind(List<Choice> choices, double unlisted) {
    Choice first = choices.get(0);
    boolean silent = first.text().isEmpty() && first.probability() < 0.5;
    if (!silent || choices.size() < 2 || unlisted > SPECKLED) {
      return;
    }
    Choice second = choices.get(1);
    boolean one = second.probability() >= ONE_IN_MIND * first.probability();
    if (one && CharacterKind.of(second.text()) != CharacterKind.OTHER) {
      choices.set(0, second);
      choices.set(1, first);
    }
  }

  /**
   * Weighs readings of one place.
   *
   * @param readings at least one
   * @param trust how reliable their readers are
   */
  static Network of(List<Reading> readings, ReaderTrust trust) {
    List<Reading> ranked =
        readings.stream()
            .sorted(Comparator.comparingDouble((Reading r) -> trust.rank(r)).reversed())
            .toList();
    NetworkBuilder builder = new NetworkBuilder();
    builder.begin(ranked.get(0), trust);
    ranked.stream().skip(1).forEach(reading -> builder.add(reading, trust));
    return new Network(builder.columns.stream().map(Column::place).toList());
  }

  private void begin(Reading reading, ReaderTrust trust) {
    for (CharacterSlot slot : slots(reading, trust)) {
      String text = fold(slot.text());
      boolean gap = isGap(slot.text());
      double listed =
          slot.probability() + slot.others().stream().mapToDouble(Choice::probability).sum();
      Column column = new Column(slot.box(), gap, Math.max(0, 1 - listed));
      column.offer(gap ? slot.text() : text, slot.probability());
      slot.others().forEach(other -> column.offer(fold(other.text()), other.probability()));
      columns.add(column);
    }
  }

  private void add(Reading reading, ReaderTrust trust) {
    List<Voice> voices = voices(reading);
    if (voices.isEmpty()) {
      return;
    }
    List<Column> printed = columns.stream().filter(c -> !c.gap && !c.isSilent()).toList();
    // The best character of a place and the plain form of a text are asked for very often.
    List<String> best = printed.stream().map(c -> Punctuation.plain(c.best())).toList();
    List<String> plain = voices.stream().map(voice -> Punctuation.plain(voice.text())).toList();
    Alignment alignment =
        Alignment.of(
            printed.size(),
            voices.size(),
            (l, r) -> cost(printed.get(l), best.get(l), plain.get(r)));
    int next = 0;
    for (int i = 0; i < printed.size(); i++) {
      int partner = alignment.partnerOf(i);
      if (partner < 0) {
        String unread = printed.get(i).best();
        printed.get(i).vote("", SILENCE * trust.vote(reading, Voice.sure(unread), unread));
        continue;
      }
      insertBefore(printed.get(i), voices.subList(next, partner), reading, trust);
      Voice voice = voices.get(partner);
      printed.get(i).vote(voice.text(), trust.vote(reading, voice, printed.get(i).best()));
      next = partner + 1;
    }
    insertBefore(null, voices.subList(next, voices.size()), reading, trust);
  }

  /**
   * A character that a reader votes for.
   *
   * @param text folded
   * @param probability the reader's own that it is right, 0 to 1; 1 where it says nothing
   */
  record Voice(String text, double probability) {
    static Voice sure(String text) {
      return new Voice(text, 1);
    }
  }

  /** The characters of a reading, folded, without spaces and line breaks. */
  static List<String> characters(Reading reading) {
    return voices(reading).stream().map(Voice::text).toList();
  }

  private static List<Voice> voices(Reading reading) {
    Stream<Voice> all =
        reading.slots().isEmpty()
            ? reading.text().codePoints().mapToObj(c -> Voice.sure(Character.toString(c)))
            : reading.slots().stream().map(slot -> new Voice(slot.text(), slot.probability()));
    return all.filter(voice -> !voice.text().isBlank())
        .map(voice -> new Voice(fold(voice.text()), voice.probability()))
        .filter(voice -> !voice.text().isEmpty())
        .toList();
  }

  /** Puts in what another reader reads where the first one has nothing. */
  private void insertBefore(Column column, List<Voice> voices, Reading reading, ReaderTrust trust) {
    Set<Column> voted = new HashSet<>();
    for (Voice voice : voices) {
      String text = voice.text();
      double weight = trust.insertion(reading, voice);
      if (weight <= 0) {
        continue;
      }
      int at = column == null ? columns.size() : columns.indexOf(column);
      Column silent = silentAt(at, text);
      if (silent != null && voted.add(silent)) {
        silent.vote(text, weight);
        continue;
      }
      Column added = new Column(null, false, 0.001);
      double leftOut = hasTwin(at, text) ? LEFT_OUT_TWIN : LEFT_OUT;
      added.offer("", 1 - leftOut);
      added.offer(text, leftOut);
      added.vote(text, weight);
      voted.add(added);
      columns.add(at, added);
    }
  }

  /** A place right before another where the first reader saw the text and left it out. */
  private Column silentAt(int at, String text) {
    Column before = at == 0 ? null : columns.get(at - 1);
    return before != null && !before.gap && before.isSilent() && before.mayBe(text) ? before : null;
  }

  private boolean hasTwin(int at, String text) {
    return (at > 0 && columns.get(at - 1).best().equals(text))
        || (at < columns.size() && columns.get(at).best().equals(text));
  }

  private static double cost(Column column, String best, String plain) {
    if (best.equals(plain)) {
      return 0;
    }
    return column.logs.containsKey(plain) ? 0.4 : 1;
  }

  /** The reading's places; where it tells none, its characters with the reader's probability. */
  private static List<CharacterSlot> slots(Reading reading, ReaderTrust trust) {
    if (!reading.slots().isEmpty()) {
      return reading.slots();
    }
    double probability = trust.probability(reading);
    return reading
        .text()
        .codePoints()
        .mapToObj(c -> new CharacterSlot(Character.toString(c), probability, null, List.of()))
        .toList();
  }

  private static boolean isGap(String text) {
    return !text.isEmpty() && text.isBlank();
  }

  /** One character in the form of the contract; signs that mean the same become the same. */
  private static String fold(String text) {
    if (isGap(text)) {
      return text;
    }
    return switch (text) {
      case "⩾", "≧" -> "≥";
      case "⩽", "≦" -> "≤";
      case "﹥" -> ">";
      case "﹤" -> "<";
      case "丶" -> "、";
      default -> PrintedText.fold(text);
    };
  }

  private static double logSum(double a, double b) {
    return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
  }
}
