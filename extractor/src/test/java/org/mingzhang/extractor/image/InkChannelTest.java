package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class InkChannelTest {

  private static final Color SEAL = new Color(205, 45, 55);

  /** A round seal of 40 mm at 200 dpi with black words through its middle. */
  private static PrintedPage stamped(Color seal) {
    return PrintedPage.blank(700, 600)
        .ring(seal, 200, 100, 315, 14)
        .filled(new Color(25, 20, 20), 150, 250, 400, 6);
  }

  @Test
  void aRedSealFadesAndTheTextUnderItStays() {
    GreyImage ink = stamped(SEAL).ink();

    assertThat(ink.at(357, 100)).isGreaterThan(225);
    assertThat(ink.at(357, 252)).isLessThan(60);
  }

  @Test
  void aBlueSealFades() {
    assertThat(stamped(new Color(40, 60, 200)).ink().at(357, 100)).isGreaterThan(225);
  }

  @Test
  void aBlackSealStays() {
    assertThat(stamped(new Color(30, 30, 30)).ink().at(357, 100)).isLessThan(60);
  }

  @Test
  void redWordsStayToBeRead() {
    PrintedPage page = PrintedPage.blank(1200, 400);
    for (int x = 100; x < 1000; x += 60) {
      page.filled(SEAL, x, 100, 40, 45);
    }

    assertThat(page.ink().at(120, 120)).isLessThan(120);
  }

  @Test
  void shadesOfAGreyPictureAreTakenAsTheyAreStored() {
    BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setDataElements(0, 0, 2, 1, new byte[] {100, (byte) 200});

    assertThat(InkChannel.of(grey, 200).pixels()).containsExactly(100, (byte) 200);
  }

  @Test
  void aPartOfALargerPictureIsReadFromItsOwnCorner() {
    BufferedImage grey = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setDataElements(0, 0, 3, 2, new byte[] {1, 2, 3, 4, 5, 6});
    BufferedImage colour = PrintedPage.blank(40, 40).filled(Color.BLACK, 20, 20, 9, 9).picture();

    assertThat(InkChannel.of(grey.getSubimage(1, 1, 2, 1), 200).pixels()).containsExactly(5, 6);
    assertThat(InkChannel.of(colour.getSubimage(20, 20, 15, 15), 200).at(0, 0)).isZero();
  }

  @Test
  void transparentPartsAreWhite() {
    BufferedImage clear = new BufferedImage(20, 100, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = clear.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 90, 20, 10);
    graphics.dispose();
    GreyImage ink = InkChannel.of(clear, 200);

    assertThat(ink.at(5, 5)).isEqualTo(255);
    assertThat(ink.at(5, 95)).isZero();
  }
}
