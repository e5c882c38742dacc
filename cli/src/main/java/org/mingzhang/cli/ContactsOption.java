package org.mingzhang.cli;

import org.mingzhang.normalizer.contact.ContactOmission;
import org.mingzhang.schema.Disclosure;
import picocli.CommandLine.Option;

/** The option of the commands that pass on what documents say. */
final class ContactsOption {

  private final ContactOmission omission = new ContactOmission();

  @Option(
      names = "--omit-contacts",
      description = "Leave out the names and telephone numbers of officials (略去人员姓名和电话).")
  private boolean omit;

  boolean omits() {
    return omit;
  }

  /** The document as it may be passed on. */
  Disclosure applyTo(Disclosure document) {
    return omit ? omission.omit(document) : document;
  }
}
