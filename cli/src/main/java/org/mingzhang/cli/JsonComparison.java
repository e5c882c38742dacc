package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.compare.Change;
import org.mingzhang.normalizer.compare.Comparison;
import org.mingzhang.normalizer.compare.Entry;
import org.mingzhang.normalizer.compare.Label;
import org.mingzhang.normalizer.compare.Stated;
import org.mingzhang.schema.Disclosure;

/**
 * A comparison for programs: one object on one line, amounts in yuan.
 *
 * @param comparison what was compared
 */
record JsonComparison(Comparison comparison) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
      json.writeStartObject();
      document("before", comparison.before(), json);
      document("after", comparison.after(), json);
      notes(json);
      changes("lines", comparison.lines(), json);
      entries("newLines", comparison.newLines(), json);
      entries("goneLines", comparison.goneLines(), json);
      changes("projects", comparison.projects().both(), json);
      entries("newProjects", comparison.projects().added(), json);
      entries("goneProjects", comparison.projects().gone(), json);
      stated(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void document(String name, Disclosure document, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", document.source().file());
    json.writeStringField("sha256", document.source().sha256());
    text("department", document.department().name(), json);
    number("fiscalYear", document.fiscalYear(), json);
    String stage = document.stage() == null ? null : document.stage().name();
    text("stage", stage == null ? null : stage.toLowerCase(Locale.ROOT).replace('_', '-'), json);
    json.writeEndObject();
  }

  private void notes(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Words note : comparison.notes()) {
      json.writeStartObject();
      json.writeStringField("zh", note.zh());
      json.writeStringField("en", note.en());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changes(String name, List<Change> changes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Change change : changes) {
      json.writeStartObject();
      json.writeBooleanField("main", change.main());
      entry("before", change.before(), json);
      entry("after", change.after(), json);
      json.writeNumberField("difference", change.difference());
      yuan("percent", change.percent(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entries(String name, List<Entry> entries, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Entry entry : entries) {
      json.writeStartObject();
      fields(entry, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stated(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("stated");
    for (Stated stated : comparison.stated()) {
      json.writeStartObject();
      json.writeBooleanField("agrees", stated.agrees());
      entry("stated", stated.stated(), json);
      entry("own", stated.own(), json);
      json.writeNumberField("difference", stated.difference());
      json.writeNumberField("tolerance", stated.tolerance());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entry(String name, Entry entry, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    fields(entry, json);
    json.writeEndObject();
  }

  private static void fields(Entry entry, JsonGenerator json) throws IOException {
    Label label = entry.label();
    text("table", label.table(), json);
    text("unit", label.unit(), json);
    text("code", label.code(), json);
    text("name", label.name(), json);
    text("column", entry.column(), json);
    yuan("yuan", entry.yuan(), json);
    number("page", entry.page(), json);
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private static void yuan(String name, BigDecimal yuan, JsonGenerator json) throws IOException {
    if (yuan != null) {
      json.writeNumberField(name, yuan);
    }
  }

  private static void number(String name, Integer number, JsonGenerator json) throws IOException {
    if (number != null) {
      json.writeNumberField(name, number);
    }
  }
}
