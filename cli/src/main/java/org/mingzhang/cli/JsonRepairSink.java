package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.mingzhang.normalizer.repair.Alternative;
import org.mingzhang.normalizer.repair.Change;
import org.mingzhang.normalizer.repair.RepairedLine;

/** Repaired lines as JSON objects, one a line. */
final class JsonRepairSink implements RepairSink {

  private static final int DECIMALS = 4;

  private final JsonGenerator json;

  JsonRepairSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("")); // each line ends in its own line break
  }

  @Override
  public void write(RepairedLine line, String end) throws IOException {
    json.writeStartObject();
    json.writeStringField("read", line.read());
    json.writeStringField("text", line.text());
    writeShare("garbled", line.garbled());
    json.writeArrayFieldStart("probabilities");
    for (double probability : line.probabilities()) {
      json.writeNumber(rounded(probability));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Change change : line.changes()) {
      writeChange(change);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
  }

  private void writeChange(Change change) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", change.start());
    json.writeNumberField("end", change.end());
    json.writeStringField("read", change.read());
    json.writeStringField("printed", change.printed());
    String reason = change.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    json.writeStringField("reason", reason);
    writeShare("probability", change.probability());
    json.writeArrayFieldStart("alternatives");
    for (Alternative alternative : change.alternatives()) {
      json.writeStartObject();
      json.writeStringField("printed", alternative.text());
      writeShare("probability", alternative.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeShare(String name, double share) throws IOException {
    json.writeNumberField(name, rounded(share));
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
