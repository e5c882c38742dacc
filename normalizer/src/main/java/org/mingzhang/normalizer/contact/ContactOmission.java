package org.mingzhang.normalizer.contact;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.json.DisclosureJson;

/**
 * Leaves the names and telephone numbers of officials out of a document: the fields of the forms
 * that hold them, and wherever a text of the document gives them, what was printed and the single
 * readings included. It works on the JSON of the document, so that no field is forgotten.
 */
public final class ContactOmission {

  private static final Set<String> CONTACT_FIELDS = Set.of("manager", "contact", "phone");

  /** Texts of sentences, in which a name of the forms is that person; names of things are not. */
  private static final Set<String> PROSE =
      Set.of(
          "purpose",
          "overview",
          "basis",
          "necessity",
          "measures",
          "plan",
          "remark",
          "overallGoal",
          "annualGoal",
          "goal",
          "content",
          "text",
          "raw",
          "section",
          "zh",
          "en",
          "reason");

  /** What programs read, and what is printed of money. */
  private static final Set<String> LEFT_ALONE =
      Set.of("sha256", "schemaVersion", "tool", "refs", "rule", "amounts", "file", "parts");

  private static final Pattern POINTS_TO_CONTACT =
      Pattern.compile("/projects/\\d+/(?:manager|contact|phone)");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final DisclosureJson json = new DisclosureJson();

  /** The same document without contacts. */
  public Disclosure omit(Disclosure document) {
    ContactMask mask = ContactMask.of(document);
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      json.write(document, written);
      ObjectNode tree = (ObjectNode) MAPPER.readTree(written.toByteArray());
      tree.withArray("projects").forEach(form -> ((ObjectNode) form).remove(CONTACT_FIELDS));
      dropFindings((ArrayNode) tree.get("findings"));
      mask(tree, mask);
      return json.read(new ByteArrayInputStream(MAPPER.writeValueAsBytes(tree)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written or read but memory
    }
  }

  /** What masks the same in texts beside the document, such as lines of a dump. */
  public ContactMask mask(Disclosure document) {
    return ContactMask.of(document);
  }

  /**
   * The pages whose pictures may show contacts: those on which a form with contacts begins, and the
   * next, where it may go on.
   */
  public Set<Integer> pages(Disclosure document) {
    Set<Integer> pages = new TreeSet<>();
    for (Project project : document.projects()) {
      if (project.source().page() != null) {
        pages.add(project.source().page());
        pages.add(project.source().page() + 1);
      }
    }
    return pages;
  }

  /** A doubt about a field that is left out says what was read there. */
  private static void dropFindings(ArrayNode findings) {
    for (int i = findings.size() - 1; i >= 0; i--) {
      for (JsonNode ref : findings.get(i).get("refs")) {
        if (POINTS_TO_CONTACT.matcher(ref.asText()).matches()) {
          findings.remove(i);
          break;
        }
      }
    }
  }

  private static void mask(ObjectNode object, ContactMask mask) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!LEFT_ALONE.contains(field.getKey())) {
        field.setValue(masked(field.getValue(), PROSE.contains(field.getKey()), mask));
      }
    }
  }

  private static JsonNode masked(JsonNode node, boolean prose, ContactMask mask) {
    if (node instanceof ObjectNode object) {
      mask(object, mask);
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, masked(array.get(i), prose, mask));
      }
    } else if (node instanceof TextNode text) {
      return TextNode.valueOf(prose ? mask.prose(text.asText()) : mask.labelled(text.asText()));
    }
    return node;
  }
}
