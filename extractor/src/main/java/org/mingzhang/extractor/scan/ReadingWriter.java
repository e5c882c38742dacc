package org.mingzhang.extractor.scan;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.image.FlatBox;
import org.mingzhang.extractor.image.InkLine;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/** Puts what the engines made of lines together to readings of a cell or of a printed line. */
final class ReadingWriter {

  /** What an engine's probability is worth where a seal hid a part of the letter. */
  private static final double HIDDEN = 0.6;

  private final EngineReadings engines;
  private final UprightPage page;

  ReadingWriter(EngineReadings engines, UprightPage page) {
    this.engines = engines;
    this.page = page;
  }

  /**
   * A reading of each engine that read something.
   *
   * @param pieces the pieces of lines, each with what separates it from the one before
   */
  List<Reading> readings(List<Piece> pieces) {
    List<Reading> readings = new ArrayList<>();
    for (String engine : engines.engines()) {
      if (!pieces.stream().allMatch(p -> engines.isAsked(engine, p.line().number()))) {
        continue;
      }
      Reading reading = reading(engine, pieces);
      if (!reading.text().isBlank()) {
        readings.add(reading);
      }
    }
    return readings;
  }

  private Reading reading(String engine, List<Piece> pieces) {
    List<CharacterSlot> slots = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double confidence = 1;
    Box around = null;
    for (Piece piece : pieces) {
      List<LineCharacter> characters = piece.of(engines.of(engine, piece.line().number()));
      if (characters.isEmpty()) {
        continue;
      }
      if (text.length() > 0 && !piece.separator().isEmpty()) {
        slots.add(new CharacterSlot(piece.separator(), 1, null, List.of()));
        text.append(piece.separator());
      }
      InkLine ink = piece.line().ink();
      for (LineCharacter c : characters) {
        FlatBox place = place(c, ink);
        double probability = page.isHidden(place) ? HIDDEN * c.probability() : c.probability();
        slots.add(new CharacterSlot(c.text(), probability, page.onPage(place), c.others()));
        text.append(c.text());
        confidence *= probability;
      }
      Box box = page.onPage(piece.ink());
      around = around == null ? box : around.union(box);
    }
    return new Reading(text.toString(), ReadingMethod.OCR, confidence, around, engine, slots);
  }

  private static FlatBox place(LineCharacter character, InkLine line) {
    double left = line.left() + character.left();
    double right = line.left() + Math.max(character.left(), character.right());
    return new FlatBox(left, line.ink().top(), right, line.ink().bottom());
  }
}
