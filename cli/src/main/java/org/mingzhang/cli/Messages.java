package org.mingzhang.cli;

import java.nio.file.Path;
import org.mingzhang.schema.Unread;

/** The lines a user reads: file, page, what is wrong, what to do. */
final class Messages {

  private Messages() {}

  /** A problem with a whole file or output. */
  static String problem(Object where, String what, String advice) {
    return oneLine("mingzhang: " + where + ": " + what + "; " + advice);
  }

  /** Something that was not read, on a page or in a line. */
  static String unread(Path file, Unread part) {
    if (part.line() != null) {
      return unreadLine(file, part.line(), part.reason());
    }
    return part.page() == null
        ? oneLine("mingzhang: " + file + ": not read: " + part.reason())
        : unread(file, part.page(), part.reason());
  }

  /** A part of a page, 1-based, that was not read. */
  static String unread(Path file, int page, String reason) {
    return oneLine("mingzhang: " + file + ", page " + page + ": not read: " + reason);
  }

  /** A line of a text, 1-based, that was not read. */
  private static String unreadLine(Path file, int line, String reason) {
    return oneLine("mingzhang: " + file + ", line " + line + ": not read: " + reason);
  }

  /** What a user should know before trusting the output. */
  static String note(String note) {
    return oneLine("mingzhang: " + note);
  }

  /** Names and reasons come from files: nothing in them may break the line or the terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
