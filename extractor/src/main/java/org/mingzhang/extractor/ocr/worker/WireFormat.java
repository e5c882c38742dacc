package org.mingzhang.extractor.ocr.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * What goes to the worker and comes back, as bytes: each message begins with a mark, so that
 * anything else that gets between is noticed.
 */
final class WireFormat {
  private static final int REQUEST = 0x4d5a5251;
  private static final int RESPONSE = 0x4d5a5253;

  /** More than any message holds of anything; a greater number is garbage. */
  private static final int MOST = 1 << 26;

  private WireFormat() {}

  /**
   * Lines to be read.
   *
   * @param id tells which response belongs to it
   * @param engine the engine's short name
   * @param lines the pictures
   */
  record Request(long id, String engine, List<GreyImage> lines) {}

  /**
   * What was read.
   *
   * @param id the request's
   * @param failure why nothing was read; empty where it was
   * @param readings a reading for each line of the request
   */
  record Response(long id, String failure, List<LineReading> readings) {}

  static void write(Request request, DataOutputStream out) throws IOException {
    out.writeInt(REQUEST);
    out.writeLong(request.id());
    out.writeUTF(request.engine());
    out.writeInt(request.lines().size());
    for (GreyImage line : request.lines()) {
      out.writeInt(line.width());
      out.writeInt(line.height());
      out.write(line.pixels());
    }
    out.flush();
  }

  static Request readRequest(DataInputStream in) throws IOException {
    expect(REQUEST, in);
    long id = in.readLong();
    String engine = in.readUTF();
    int count = number(in);
    List<GreyImage> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int width = number(in);
      int height = number(in);
      byte[] pixels = new byte[Math.multiplyExact(width, height)];
      in.readFully(pixels);
      lines.add(new GreyImage(width, height, pixels));
    }
    return new Request(id, engine, lines);
  }

  static void write(Response response, DataOutputStream out) throws IOException {
    out.writeInt(RESPONSE);
    out.writeLong(response.id());
    out.writeUTF(response.failure());
    out.writeInt(response.readings().size());
    for (LineReading reading : response.readings()) {
      out.writeInt(reading.characters().size());
      for (LineCharacter character : reading.characters()) {
        write(character, out);
      }
    }
    out.flush();
  }

  private static void write(LineCharacter character, DataOutputStream out) throws IOException {
    out.writeUTF(character.text());
    out.writeDouble(character.probability());
    out.writeDouble(character.left());
    out.writeDouble(character.right());
    out.writeInt(character.others().size());
    for (Choice other : character.others()) {
      out.writeUTF(other.text());
      out.writeDouble(other.probability());
    }
  }

  static Response readResponse(DataInputStream in) throws IOException {
    expect(RESPONSE, in);
    long id = in.readLong();
    String failure = in.readUTF();
    int count = number(in);
    List<LineReading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = number(in);
      List<LineCharacter> characters = new ArrayList<>();
      for (int j = 0; j < length; j++) {
        characters.add(readCharacter(in));
      }
      readings.add(new LineReading(characters));
    }
    return new Response(id, failure, readings);
  }

  private static LineCharacter readCharacter(DataInputStream in) throws IOException {
    String text = in.readUTF();
    double probability = in.readDouble();
    double left = in.readDouble();
    double right = in.readDouble();
    int count = number(in);
    List<Choice> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      others.add(new Choice(in.readUTF(), in.readDouble()));
    }
    return new LineCharacter(text, probability, left, right, others);
  }

  private static void expect(int mark, DataInputStream in) throws IOException {
    if (in.readInt() != mark) {
      throw new StreamCorruptedException("something else got between the messages");
    }
  }

  private static int number(DataInputStream in) throws IOException {
    int number = in.readInt();
    if (number < 0 || number > MOST) {
      throw new StreamCorruptedException("not a number of things: " + number);
    }
    return number;
  }
}
