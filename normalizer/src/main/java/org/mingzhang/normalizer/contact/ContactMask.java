package org.mingzhang.normalizer.contact;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Project;

/**
 * Puts a mark over the names and telephone numbers of officials in a text: those that the forms of
 * the document give, and any that a label announces. Figures of money are never taken for numbers
 * to call.
 */
public final class ContactMask {

  /** Stands where something was left out. */
  public static final String MARK = "[略]";

  /** Names of people have two to four characters, with few exceptions; departments have more. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}(?:·?\\p{IsHan}){1,3}");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s\\-－—]{5,}\\d");

  /** What is never a person though it is as short: who is responsible may be an office. */
  private static final Pattern OFFICE = Pattern.compile(".*[局处科室部委院所站厅办队校司中心馆会组]");

  private static final String LABEL =
      "(?:负责人|联系人|经办人|填报人|填表人|制表人|审核人|法定代表人|法人代表|主管领导|分管领导|联络员|承办人)"
          + "(?:姓名|签字|签章|签名)?(?:[(（][^)）]{0,6}[)）])?\\s*[:：]\\s*";

  private static final Pattern LABELLED_NAME =
      Pattern.compile(
          "(" + LABEL + ")(\\p{IsHan}(?:·?\\s?\\p{IsHan}){1,3}?)(?=\\P{IsHan}|$|联系|电话|手机)");

  private static final Pattern LABELLED_NUMBER =
      Pattern.compile(
          "((?:电话|手机|传真|联系方式|咨询热线)(?:号码)?(?:[(（][^)）]{0,6}[)）])?\\s*[:：]?\\s*)"
              + "((?:[(（]?0\\d{2,3}[)）]?\\s*[\\-－—]?\\s*)?\\d[\\d\\s\\-－—、/]{5,}\\d)");

  /** A mobile number or one with its area code, standing alone and followed by no unit of money. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile(
          "(?<![\\d.,，])(?:1[3-9]\\d{9}|0\\d{2,3}[\\-－—]\\d{7,8})(?![\\d.,%％]|\\s*[元万亿人户个])");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Set<String> names;
  private final Set<String> numbers;

  private ContactMask(Set<String> names, Set<String> numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** With what the forms of a document give. */
  static ContactMask of(Disclosure document) {
    Set<String> names = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (Project project : document.projects()) {
      addNames(project.manager(), names);
      addNames(project.contact(), names);
      addNumbers(project.phone(), numbers);
    }
    return new ContactMask(names, numbers);
  }

  private static void addNames(String text, Set<String> names) {
    if (text == null) {
      return;
    }
    for (String part : text.split("[、,，;；/\\s]+")) {
      if (NAME.matcher(part).matches() && !OFFICE.matcher(part).matches()) {
        names.add(part);
      }
    }
  }

  private static void addNumbers(String text, Set<String> numbers) {
    Matcher found = NUMBER.matcher(text == null ? "" : text);
    while (found.find()) {
      numbers.add(found.group());
    }
  }

  /** A text in which only what labels announce, or what cannot be anything else, is masked. */
  public String labelled(String text) {
    String masked = LABELLED_NAME.matcher(text).replaceAll("$1" + quoted());
    masked = LABELLED_NUMBER.matcher(masked).replaceAll("$1" + quoted());
    return HAN.matcher(masked).find() ? BARE_NUMBER.matcher(masked).replaceAll(quoted()) : masked;
  }

  /** Prose, in which the people and numbers of the forms are masked as well. */
  public String prose(String text) {
    String masked = labelled(text);
    for (String name : names) {
      masked = masked.contains(name) ? withoutName(masked, name) : masked;
    }
    for (String number : numbers) {
      masked =
          masked.contains(number)
              ? masked.replaceAll(
                  "(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d.,]|\\s*[元万亿])", quoted())
              : masked;
    }
    return masked;
  }

  /** Names of two characters may be part of a word, so they count only where they stand alone. */
  private static String withoutName(String text, String name) {
    return name.codePointCount(0, name.length()) > 2
        ? text.replace(name, MARK)
        : text.replaceAll("(?<!\\p{IsHan})" + Pattern.quote(name) + "(?!\\p{IsHan})", quoted());
  }

  private static String quoted() {
    return Matcher.quoteReplacement(MARK);
  }
}
