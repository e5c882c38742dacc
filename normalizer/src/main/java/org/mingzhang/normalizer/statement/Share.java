package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a share or completion before its figure: 占本年支出合计的, 完成年初预算的.
 *
 * @param item what it is a share of something of, as far as these words say; else empty
 * @param whole what is 100 %; empty where these words do not say
 * @param completion whether it tells how much of a plan was spent
 */
record Share(String item, String whole, boolean completion) {

  private static final Pattern SHARE =
      Pattern.compile(
          "^(.{0,40}?)(?:所占|占比|占)(.{0,40}?)的?(?:比重|比例|比率|百分比)?的?(?:大?约|为|是|达到?|[:：])*$");

  private static final Pattern COMPLETION =
      Pattern.compile(
          "^(.{0,40}?)(?:完成|为|占|达到?)((?:年初|调整后?|全年|当年)?预算)(?:安排)?数?的?$"
              + "|^(.{0,40}?)(?:预算)?(?:执行率|完成率|完成比例|完成)(?:为|达到?|[:：])*$");

  /** The share or completion that the words before a percentage tell, if they do. */
  static Optional<Share> in(String words) {
    Matcher completion = COMPLETION.matcher(words);
    if (completion.matches()) {
      boolean named = completion.group(2) != null;
      return Optional.of(
          new Share(
              named ? completion.group(1) : completion.group(3),
              named ? completion.group(2) : "",
              true));
    }
    Matcher share = SHARE.matcher(words);
    return share.matches()
        ? Optional.of(new Share(share.group(1), share.group(2), false))
        : Optional.empty();
  }
}
