package org.mingzhang.extractor.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * The layers of a document (optional content groups, ISO 32000-1, 8.11) that are switched off when
 * it is opened. What stands on them is not on the page. Visibility expressions (VE) are not looked
 * at; the policy that must stand beside them is.
 */
final class Layers {

  private final PDOptionalContentProperties properties;

  private Layers(PDOptionalContentProperties properties) {
    this.properties = properties;
  }

  /** The layers of {@code document}, which may have none. */
  static Layers of(PDDocument document) {
    return new Layers(document.getDocumentCatalog().getOCProperties());
  }

  /** Whether marked content with these properties is on a layer that is switched off. */
  boolean isHidden(COSName tag, COSDictionary content) {
    return COSName.OC.equals(tag) && content != null && isHidden(PDPropertyList.create(content));
  }

  /**
   * Whether something on this layer is switched off.
   *
   * @param layer a group or a membership dictionary; null for what is on no layer
   */
  boolean isHidden(PDPropertyList layer) {
    if (properties == null) {
      return false;
    }
    if (layer instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return layer instanceof PDOptionalContentMembershipDictionary membership
        && isHidden(membership);
  }

  private boolean isHidden(PDOptionalContentMembershipDictionary membership) {
    List<PDPropertyList> groups = membership.getOCGs();
    if (groups.isEmpty()) {
      return false;
    }
    COSName policy = membership.getVisibilityPolicy();
    if (COSName.ALL_ON.equals(policy)) {
      return groups.stream().anyMatch(this::isHidden);
    }
    if (COSName.ALL_OFF.equals(policy)) {
      return !groups.stream().allMatch(this::isHidden);
    }
    if (COSName.ANY_OFF.equals(policy)) {
      return groups.stream().noneMatch(this::isHidden);
    }
    return groups.stream().allMatch(this::isHidden);
  }
}
