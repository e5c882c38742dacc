package org.mingzhang.batch.manifest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.pipeline.IoReasons;

/**
 * Reads the rows of a manifest: CSV with a header, a JSON list of objects, or JSON Lines; in UTF-8
 * or, as Chinese spreadsheets write, in GB18030.
 */
final class ManifestFile {

  /** What columns are called, in English or Chinese. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "file", List.of("file", "path", "文件", "文件名", "路径"),
          "document", List.of("document", "文档"),
          "address", List.of("address", "url", "source", "网址", "来源", "链接"),
          "place", List.of("place", "region", "地区", "地方"),
          "year", List.of("year", "年份", "年度"));

  private static final TypeReference<Map<String, String>> ROW = new TypeReference<>() {};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ManifestFile() {}

  static List<ManifestRow> read(Path file) throws BadManifestException {
    try {
      String text = decode(Files.readAllBytes(file));
      boolean json = text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{");
      List<ManifestRow> rows = new ArrayList<>();
      try (MappingIterator<Map<String, String>> fields =
          (json ? jsonReader() : csvReader()).readValues(text)) {
        while (fields.hasNextValue()) {
          rows.add(row(fields.nextValue(), rows.size() + 1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new BadManifestException("cannot be read: " + IoReasons.of(e));
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static ObjectReader jsonReader() {
    return new JsonMapper().readerFor(ROW);
  }

  private static ObjectReader csvReader() {
    return CsvMapper.builder()
        .enable(CsvParser.Feature.TRIM_SPACES)
        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
        .build()
        .readerFor(ROW)
        .with(CsvSchema.emptySchema().withHeader());
  }

  private static ManifestRow row(Map<String, String> fields, int number)
      throws BadManifestException {
    Map<String, String> lowered = new TreeMap<>();
    fields.forEach((name, value) -> lowered.put(name.strip().toLowerCase(Locale.ROOT), value));
    String file = value("file", lowered);
    if (file == null) {
      throw new BadManifestException("row " + number + " names no file in a column 'file' (文件)");
    }
    return new ManifestRow(
        file.replace('\\', '/'),
        value("document", lowered),
        new Origin(
            value("address", lowered),
            value("place", lowered),
            year(value("year", lowered), number)));
  }

  private static String value(String column, Map<String, String> fields) {
    return COLUMNS.get(column).stream()
        .map(fields::get)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private static Integer year(String text, int number) throws BadManifestException {
    if (text == null) {
      return null;
    }
    String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
    if (!digits.matches("(?:19|20)\\d\\d")) {
      throw new BadManifestException("row " + number + ": '" + text + "' is no year");
    }
    return Integer.valueOf(digits);
  }
}
