package org.mingzhang.normalizer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.SourceReading;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.json.DisclosureJson;

class ContactOmissionTest {

  private final ContactOmission omission = new ContactOmission();

  @Test
  void theFieldsOfFormsAndWhatTextsRepeatOfThemAreGone() throws IOException {
    Disclosure document =
        document(
            project("吴勇", "王中亮", "0371-67185925", "由王中亮负责，电话67185925。"),
            "联系人：王中亮，电话：0371-67185925");

    String written = json(omission.omit(document));

    assertThat(written)
        .doesNotContain("吴勇", "王中亮", "0371", "电话67185925", "phone", "manager", "contact")
        .contains("由[略]负责，电话[略]。", "联系人：[略]，电话：[略]");
  }

  @Test
  void labelledNamesAndNumbersAreGoneThoughNoFormGivesThem() throws IOException {
    Disclosure document =
        document(project(null, null, null, "项目负责人：李四；手机：13812345678"), "咨询请拨0371-12345678");

    assertThat(json(omission.omit(document)))
        .doesNotContain("李四", "13812345678", "12345678")
        .contains("项目负责人：[略]；手机：[略]", "咨询请拨[略]");
  }

  @Test
  void amountsAndNamesOfThingsStayAsTheyAre() {
    Disclosure document =
        document(project("高峰", "办公室", "67185925", "高峰论坛经费67185925元"), "收入13812345678元");

    Disclosure omitted = omission.omit(document);

    assertThat(omitted.budgets()).isEqualTo(document.budgets());
    assertThat(omitted.projects().get(0).overview()).isEqualTo("高峰论坛经费67185925元");
    assertThat(omitted.statements()).isEqualTo(document.statements());
  }

  @Test
  void aDocumentWithoutContactsStaysTheSame() {
    Disclosure document = document(project(null, null, null, "购置设备"), "支出合计1,234.50元");

    assertThat(omission.omit(document)).isEqualTo(document);
  }

  @Test
  void aDoubtAboutAFieldThatIsLeftOutIsLeftOutWithIt() {
    Disclosure document = document(project("吴勇", null, null, "购置设备"), "支出");

    Disclosure omitted = omission.omit(withDoubtAbout("/projects/0/manager", document));
    Disclosure kept = omission.omit(withDoubtAbout("/projects/0/totalYuan", document));

    assertThat(omitted.findings()).isEmpty();
    assertThat(kept.findings()).hasSize(1);
  }

  @Test
  void thePagesOfFormsWithContactsAreNamed() {
    Disclosure document = document(project("吴勇", null, null, "购置设备"), "支出");

    assertThat(omission.pages(document)).containsExactly(7, 8);
  }

  private static String json(Disclosure document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DisclosureJson().write(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Disclosure withDoubtAbout(String ref, Disclosure d) {
    Finding doubt =
        new Finding(
            "low-confidence",
            Severity.INFO,
            new Finding.Message("存疑", "doubtful"),
            null,
            null,
            null,
            List.of(ref),
            List.of(7));
    return new Disclosure(
        d.schemaVersion(),
        d.source(),
        d.department(),
        d.fiscalYear(),
        d.stage(),
        d.pages(),
        d.budgets(),
        d.projects(),
        d.units(),
        d.indicators(),
        d.statements(),
        List.of(doubt),
        d.unread());
  }

  private static Disclosure document(Project project, String clause) {
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        new DocumentSource("a.pdf", "0".repeat(64), 9, new DocumentSource.Tool("1", List.of())),
        new Department("某局", null),
        2021,
        null,
        List.of(),
        List.of(line()),
        List.of(project),
        List.of(),
        List.of(),
        List.of(statement(clause)),
        List.of(),
        List.of());
  }

  private static BudgetLine line() {
    Amount amount =
        new Amount(List.of("合计"), new BigDecimal("67185925"), source("67185925", List.of()));
    return new BudgetLine(
        TableKind.EXPENDITURE,
        "支出表",
        Level.ITEM,
        true,
        null,
        null,
        null,
        null,
        "高峰论坛",
        null,
        null,
        null,
        List.of(amount),
        null,
        source("高峰论坛", List.of()));
  }

  private static Project project(String manager, String contact, String phone, String overview) {
    String reading = contact == null ? "设备购置" : "联系人：" + contact;
    return new Project(
        "设备购置",
        new UnitRef("046001", "某局机关"),
        null,
        manager,
        contact,
        phone,
        null,
        null,
        new BigDecimal("67185925.50"),
        null,
        null,
        null,
        overview,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        source("设备购置", List.of(new SourceReading(Method.OCR, "e", reading, 0.5))));
  }

  private static Statement statement(String clause) {
    return new Statement(
        List.of("一、收入"),
        clause,
        null,
        null,
        null,
        null,
        null,
        BigDecimal.ONE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        source(clause, List.of()));
  }

  private static Source source(String raw, List<SourceReading> readings) {
    return new Source(7, null, null, raw, Method.TEXT, 0.99, readings);
  }
}
