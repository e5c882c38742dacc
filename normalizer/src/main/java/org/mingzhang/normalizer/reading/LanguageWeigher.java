package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.CharacterSlot.Choice;
import org.mingzhang.normalizer.repair.Folding;
import org.mingzhang.normalizer.repair.LanguageModel;
import org.mingzhang.normalizer.repair.RepairModel;

/**
 * Weighs the Chinese characters that a doubtful place may be by the language of such documents
 * (n-gram model). Digits, numerals, signs and punctuation are left alone: no language knows them.
 */
final class LanguageWeigher {

  /** A place with a more probable character is no matter of language. */
  private static final double CLEAR = 0.97;

  private static final double LEAST = 0.002;

  /** Where a reader has that many other characters in mind it read nothing. */
  private static final double UNREAD = 0.25;

  /** In fewer Chinese characters there is no language. */
  private static final int SHORTEST = 4;

  /** 一级指标 and 三级指标 are both good language. */
  private static final String NUMERALS = "〇一二三四五六七八九十";

  /** How much the language counts, compared with the readers. */
  private static final double SHARE = 0.6;

  /** The language never outweighs readers by more than this, in nats: 单页 is printed as 单位 is. */
  private static final double MOST = 4;

  /** So many characters before and after a place are looked at, one more than the model's. */
  private static final int WINDOW = LanguageModel.ORDER;

  private LanguageWeigher() {}

  /** The network with the choices of its doubtful places weighed by the language. */
  static Network weigh(Network network) {
    List<Place> places = new ArrayList<>(network.places());
    if (places.stream().filter(place -> isHan(place.text())).count() < SHORTEST) {
      return network;
    }
    for (int i = 0; i < places.size(); i++) {
      if (isDoubtful(places.get(i))) {
        places.set(i, weighed(places, i));
      }
    }
    return new Network(places);
  }

  private static boolean isDoubtful(Place place) {
    return place.probability() < CLEAR
        && place.unlisted() < UNREAD
        && isHan(place.text())
        && place.choices().stream().filter(LanguageWeigher::mayBe).count() > 1;
  }

  private static boolean mayBe(Choice choice) {
    return choice.probability() >= LEAST && isHan(choice.text());
  }

  private static boolean isHan(String text) {
    return CharacterKind.of(text) == CharacterKind.HAN
        && text.length() == 1
        && !NUMERALS.contains(text);
  }

  private static Place weighed(List<Place> places, int at) {
    Place place = places.get(at);
    String before = around(places, at, -1);
    String after = around(places, at, 1);
    double read = score(before, place.text(), after);
    List<Choice> choices = new ArrayList<>();
    double sum = place.unlisted();
    for (Choice choice : place.choices()) {
      double factor =
          mayBe(choice)
              ? Math.exp(Math.min(MOST, SHARE * (score(before, choice.text(), after) - read)))
              : 1;
      choices.add(new Choice(choice.text(), choice.probability() * factor));
      sum += choice.probability() * factor;
    }
    double all = sum;
    return new Place(
        choices.stream()
            .map(choice -> new Choice(choice.text(), choice.probability() / all))
            .sorted(Comparator.comparingDouble(Choice::probability).reversed())
            .toList(),
        place.unlisted() / all,
        place.box());
  }

  private static double score(String before, String text, String after) {
    return RepairModel.bundled().language().score(Folding.fold(before + text + after));
  }

  /** The characters next to a place, without spaces and line breaks. */
  private static String around(List<Place> places, int at, int step) {
    StringBuilder text = new StringBuilder();
    for (int i = at + step; i >= 0 && i < places.size() && text.length() < WINDOW; i += step) {
      if (!places.get(i).text().isBlank()) {
        text.insert(step < 0 ? 0 : text.length(), places.get(i).text());
      }
    }
    return text.toString();
  }
}
