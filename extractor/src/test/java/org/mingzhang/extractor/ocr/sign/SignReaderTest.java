package org.mingzhang.extractor.ocr.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/** Signs drawn stroke by stroke, so that no font is needed. */
class SignReaderTest {

  private static final int HEIGHT = 44;

  private final SignReader reader = new SignReader();

  @ParameterizedTest
  @ValueSource(strings = {"≥", "≤", ">", "<", "="})
  void tells_the_sign_before_a_number(String sign) {
    assertThat(reader.read(line(sign)).get(0).text()).isEqualTo(sign);
  }

  @Test
  void sees_no_sign_where_a_number_stands_alone() {
    assertThat(reader.read(line("")).get(0).text()).isEmpty();
  }

  @Test
  void has_nothing_to_say_of_blank_paper() {
    byte[] pixels = new byte[400];
    java.util.Arrays.fill(pixels, (byte) 250);

    assertThat(reader.read(new GreyImage(20, 20, pixels))).isEmpty();
  }

  @Test
  void mends_what_an_engine_took_for_a_character() throws OcrException {
    assertThat(checked("乏0", line("≤"))).isEqualTo("≤0");
    assertThat(checked("<0", line("≤"))).isEqualTo("≤0");
  }

  @Test
  void leaves_numbers_and_negative_numbers_alone() throws OcrException {
    assertThat(checked("00", line("≥"))).isEqualTo("00");
    assertThat(checked("-0", line("="))).isEqualTo("-0");
  }

  private String checked(String read, GreyImage line) throws OcrException {
    try (OcrEngine engine = new SignCheckingEngine(new Says(read), reader)) {
      return engine.read(List.of(line)).get(0).text();
    }
  }

  private static GreyImage line(String sign) {
    BufferedImage picture = new BufferedImage(90, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 90, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(2.6f));
    if (!sign.isEmpty()) {
      graphics.draw(strokes(sign));
    }
    graphics.draw(new Ellipse2D.Double(44, 7, 16, 30));
    graphics.dispose();
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    return new GreyImage(90, HEIGHT, pixels);
  }

  private static Path2D strokes(String sign) {
    Path2D path = new Path2D.Double();
    boolean right = "≥>".contains(sign);
    if ("≥≤><".contains(sign)) {
      path.moveTo(right ? 10 : 34, 9);
      path.lineTo(right ? 34 : 10, 18);
      path.lineTo(right ? 10 : 34, 27);
    }
    if ("≥≤".contains(sign)) {
      path.moveTo(10, 34);
      path.lineTo(34, 34);
    }
    if (sign.equals("=")) {
      path.moveTo(10, 18);
      path.lineTo(34, 18);
      path.moveTo(10, 28);
      path.lineTo(34, 28);
    }
    return path;
  }

  /** An engine that reads the same in every line, not quite sure of it. */
  private record Says(String text) implements OcrEngine {
    @Override
    public String name() {
      return "says";
    }

    @Override
    public String description() {
      return "says " + text;
    }

    @Override
    public List<LineReading> read(List<GreyImage> lines) {
      List<LineCharacter> characters =
          text.codePoints()
              .mapToObj(c -> new LineCharacter(Character.toString(c), 0.7, 0, 9, List.<Choice>of()))
              .toList();
      return lines.stream().map(line -> new LineReading(characters)).toList();
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
