package org.mingzhang.normalizer.repair;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the models are kept: each begins with where its data come from.
 *
 * <ul>
 *   <li>The language model: a text (modified UTF-8) that tells the provenance, the alphabet
 *       likewise, the number of n-grams, then for each, in ascending order of keys, the difference
 *       to the key before (7 bits a byte, low ones first), the probability and the back-off, a byte
 *       each.
 *   <li>The confusions: lines of text; after those that begin with {@code #}, each says a piece of
 *       read text and, after tabs, what may have been printed: the text, {@code v} for another form
 *       of the same character or {@code l} for a look-alike, and minus the logarithm of the
 *       probability in tenths. A space in a piece is written {@code ␣}.
 * </ul>
 */
public final class ModelFormat {

  private static final char SPACE = '␣';
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final float TENTHS = 10;

  private ModelFormat() {}

  /** Writes a language model. */
  public static void write(LanguageModel model, String provenance, OutputStream stream)
      throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeUTF(provenance);
    out.writeUTF(model.alphabet().text());
    out.writeInt(model.keys().length);
    long before = 0;
    for (int i = 0; i < model.keys().length; i++) {
      writeVarying(model.keys()[i] - before, out);
      before = model.keys()[i];
      out.writeByte(model.probabilities()[i]);
      out.writeByte(model.backOffs()[i]);
    }
    out.flush();
  }

  /** Reads a language model. */
  public static LanguageModel readLanguage(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    in.readUTF();
    Alphabet alphabet = new Alphabet(in.readUTF());
    int count = in.readInt();
    byte[] bytes = in.readAllBytes();
    long[] keys = new long[count];
    byte[] probability = new byte[count];
    byte[] backOff = new byte[count];
    long key = 0;
    int at = 0;
    for (int i = 0; i < count; i++) {
      int shift = 0;
      long difference = 0;
      int b;
      do {
        b = bytes[at++];
        difference |= (long) (b & SEVEN_BITS) << shift;
        shift += 7;
      } while ((b & MORE) != 0);
      key += difference;
      keys[i] = key;
      probability[i] = bytes[at++];
      backOff[i] = bytes[at++];
    }
    return new LanguageModel(alphabet, keys, probability, backOff);
  }

  private static void writeVarying(long value, DataOutputStream out) throws IOException {
    long rest = value;
    while (rest > SEVEN_BITS) {
      out.writeByte((int) (rest & SEVEN_BITS) | MORE);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  /** Writes confusions. */
  public static void write(Confusions confusions, String provenance, OutputStream stream)
      throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    for (String line : provenance.split("\n")) {
      out.write("# " + line + "\n");
    }
    for (var entry : new TreeMap<>(confusions.all()).entrySet()) {
      out.write(entry.getKey().replace(' ', SPACE));
      for (Candidate candidate : entry.getValue()) {
        out.write('\t');
        out.write(candidate.printed().replace(' ', SPACE));
        out.write(candidate.variant() ? 'v' : 'l');
        out.write(String.valueOf(Math.round(-candidate.score() * TENTHS)));
      }
      out.write('\n');
    }
    out.flush();
  }

  /** Reads confusions. */
  public static Confusions readConfusions(InputStream stream) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    Map<String, List<Candidate>> candidates = new HashMap<>();
    boolean header = true;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      header &= line.startsWith("# ");
      if (!header) {
        String[] fields = line.split("\t");
        List<Candidate> list = new ArrayList<>(fields.length);
        for (int i = 1; i < fields.length; i++) {
          list.add(candidate(fields[i]));
        }
        candidates.put(fields[0].replace(SPACE, ' '), list);
      }
    }
    return new Confusions(candidates);
  }

  private static Candidate candidate(String field) {
    int kind = field.length() - 1;
    int score = 0;
    int unit = 1;
    while (Folding.isDigit(field.charAt(kind))) {
      score += unit * (field.charAt(kind) - '0');
      unit *= 10;
      kind--;
    }
    String printed = field.substring(0, kind).replace(SPACE, ' ');
    return new Candidate(printed, -score / TENTHS, field.charAt(kind) == 'v');
  }
}
