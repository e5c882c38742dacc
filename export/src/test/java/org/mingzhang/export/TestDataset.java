package org.mingzhang.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.export.dataset.Dataset;

/**
 * The folder of a batch with two documents that hold what is hard to write: cents, large and
 * negative amounts, texts that are formulas, quotes, line breaks, characters beyond the BMP.
 *
 * @param folder the dataset
 * @param notes what the exports told
 */
public record TestDataset(Path folder, List<String> notes) {

  public static final String FIRST = "0123456789abcdef-a";
  public static final String SECOND = "fedcba9876543210-b";
  public static final String FORMULA = "=HYPERLINK(\"http://evil\",\"x\")";
  public static final String RARE = "𠮷林\"市\"\n水费,补助";

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String DOCUMENT =
      """
      {"schemaVersion":"1.0",
       "source":{"file":"FILE.pdf","sha256":"HASH","pages":2,
         "tool":{"version":"0.1.0","engines":["pdfbox 3.0.8","ppocr v4"]}},
       "department":{"name":"某市人力资源局","code":"046"},"fiscalYear":2021,"stage":"budget",
       "pages":[{"page":1,"label":"-1-","kind":"digital","method":"text","confidence":1},
                {"page":2,"kind":"scanned","confidence":0}],
       "budgets":[
        {"table":"expenditure","title":"支出预算表","level":"total","leaf":false,"item":"合计",
         "amounts":[{"column":["合计"],"yuan":TOTAL,"source":{"page":1,"bbox":[10,20,30,40],
           "raw":"-1","method":"text","confidence":0.99}}],
         "source":{"page":1,"bbox":[1,2,3,4],"raw":"合计","method":"text","confidence":1}},
        {"table":"expenditure","title":"支出预算表","level":"item","leaf":true,
         "unit":{"code":"046001","name":"=局机关"},"function":"2080101","item":FORMULA,
         "path":["一、支出",FORMULA],
         "amounts":[
          {"column":["合计"],"yuan":TOTAL,"source":{"page":1,"bbox":[10.5,20,30,40],"raw":"0.3",
           "method":"fused","confidence":0.9}},
          {"column":["基本支出","工资福利"],"yuan":0.1,"source":{"page":1,"bbox":[10.5,20,30,40],
           "raw":"0.1","method":"ocr","confidence":0.5}}],
         "source":{"page":1,"bbox":[1,2,3,4],"raw":FORMULA,"method":"text","confidence":1}},
        {"table":"procurement","title":"采购","level":"item","leaf":true,"item":"水费","amounts":[],
         "procurement":{"project":"办公","catalogue":"计算机","quantity":2.5},
         "source":{"page":2,"raw":"水费","confidence":0.4}}],
       "projects":[{"name":RARE,"unit":{"name":"单位"},"manager":"@SUM(A1)","phone":"0371-1",
         "start":"2021-01-01","totalYuan":1200000.55,"overview":"x",
         "source":{"line":7,"raw":"项目","confidence":1}}],
       "units":[{"unit":{"code":"046002","name":"中心"},"goal":"g",
         "tasks":[{"name":"任务一","content":"c1"},{"name":"任务二"}],
         "budget":{"totalYuan":900.25,"basicYuan":0},
         "source":{"page":2,"bbox":[0,0,595,842],"raw":"表","confidence":0.8}}],
       "indicators":[{"owner":{"kind":"unit","name":"中心","unitCode":"046002"},"level1":"产出",
         "level3":"+完成率","operator":">=","value":0.0000001,"measure":"%","raw":"≥0.0000001%",
         "source":{"page":2,"bbox":[5,6,7,8],"raw":"≥","confidence":0.7}}],
       "statements":[{"section":["第二部分","一、收入"],"text":"支出合计","subject":"支出","kind":"amount",
         "yuan":-5.5,"year":2021,"parent":0,
         "source":{"page":1,"bbox":[5,6,7,8],"raw":"5.5元","confidence":0.95}}],
       "findings":[{"rule":"total-mismatch","severity":"error","message":{"zh":"不符","en":"mismatch"},
         "expected":1,"actual":0.7,"difference":-0.3,
         "refs":["/budgets/0/amounts/0","/budgets/1"],"pages":[1,2]}],
       "unread":[{"page":2,"bbox":[0,0,595,842],"reason":"scanned, no engine"}]}
      """;

  private static final String INDEX =
      """
      {"input":"in/a.pdf","sha256":"0123","state":"read","document":"documents/FIRST.json",\
      "pages":2,"findings":1,"seconds":0.5,"unread":["2"],\
      "origin":{"address":"https://example.org/a.pdf","place":"郑州","year":2021}}
      {"input":"in/bad.pdf","state":"failed","reason":"is empty","pages":0,"findings":0,"seconds":0}
      {"input":"in/b.pdf","sha256":"fedc","state":"read","document":"documents/SECOND.json",\
      "pages":2,"findings":1,"seconds":0.25}
      """;

  /** Lays it out in a folder. */
  public static TestDataset in(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve(FIRST + ".json"), document("a", "12345678901.23"));
    Files.writeString(documents.resolve(SECOND + ".json"), document("b", "-0.2"));
    Files.writeString(
        folder.resolve("index.jsonl"), INDEX.replace("FIRST", FIRST).replace("SECOND", SECOND));
    return new TestDataset(folder, new ArrayList<>());
  }

  private static String document(String file, String total) throws IOException {
    return DOCUMENT
        .replace("FILE", file)
        .replace("HASH", file.repeat(64))
        .replace("TOTAL", total)
        .replace("FORMULA", EXACT.writeValueAsString(FORMULA))
        .replace("RARE", EXACT.writeValueAsString(RARE));
  }

  /** Exports it into a folder beside it. */
  public Path export(Format... formats) throws IOException {
    Path out = folder.resolve("out");
    new Exporter(Dataset.open(List.of(folder)), notes::add)
        .export(EnumSet.copyOf(List.of(formats)), out);
    return out;
  }

  /** The sum of all amounts of each document and kind of table, straight from the JSON. */
  public Map<String, BigDecimal> sums() throws IOException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (String id : List.of(FIRST, SECOND)) {
      JsonNode document = EXACT.readTree(folder.resolve("documents/" + id + ".json").toFile());
      for (JsonNode line : document.get("budgets")) {
        for (JsonNode amount : line.get("amounts")) {
          sums.merge(
              id + " " + line.get("table").asText(),
              amount.get("yuan").decimalValue(),
              BigDecimal::add);
        }
      }
    }
    sums.replaceAll((name, sum) -> plain(sum));
    return sums;
  }

  /** Equal numbers as equal records. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
