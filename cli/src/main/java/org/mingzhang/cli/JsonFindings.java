package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.RuleCoverage;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;

/**
 * The findings of a file as a JSON object on one line.
 *
 * @param file the file
 * @param report what was found
 * @param coverage whether to say what could and could not be checked
 */
record JsonFindings(Path file, CheckReport report, boolean coverage) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
      json.writeStartObject();
      json.writeStringField("file", file.toString());
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.document().findings()) {
        write(finding, json);
      }
      json.writeEndArray();
      if (coverage) {
        json.writeArrayFieldStart("coverage");
        for (RuleCoverage rule : report.coverage()) {
          write(rule, json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    write("message", new Words(finding.message().zh(), finding.message().en()), json);
    write("expected", finding.expected(), json);
    write("actual", finding.actual(), json);
    write("difference", finding.difference(), json);
    json.writeArrayFieldStart("refs");
    for (String ref : finding.refs()) {
      json.writeString(ref);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pages");
    for (int page : finding.pages()) {
      json.writeNumber(page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(RuleCoverage rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule().id());
    write("says", rule.rule().says(), json);
    write("needs", rule.rule().needs(), json);
    json.writeNumberField("holds", rule.holds());
    json.writeNumberField("fails", rule.fails());
    json.writeArrayFieldStart("unchecked");
    for (Map.Entry<Words, Integer> reason : rule.unchecked().entrySet()) {
      json.writeStartObject();
      write("reason", reason.getKey(), json);
      json.writeNumberField("times", reason.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, Words words, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", words.zh());
    json.writeStringField("en", words.en());
    json.writeEndObject();
  }

  private static void write(String name, BigDecimal value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }
}
