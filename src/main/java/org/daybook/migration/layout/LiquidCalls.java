package org.daybook.migration.layout;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.markdown.Shortcodes;

/** Tags of Liquid and attributes of kramdown within one text. */
final class LiquidCalls {
  private static final Pattern RAW =
      Pattern.compile("\\{%-?\\s*raw\\s*-?%\\}(.*?)\\{%-?\\s*endraw\\s*-?%\\}", Pattern.DOTALL);
  private static final Pattern BRACES =
      Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile(
          "\\{%-?\\s*highlight\\s+([\\w+#-]+).*?%\\}(.*?)\\{%-?\\s*endhighlight\\s*-?%\\}",
          Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile(
          "\\{%-?\\s*comment\\s*-?%\\}.*?\\{%-?\\s*endcomment\\s*-?%\\}", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile(
          "\\{%-?\\s*(\\w+)\\s*(.*?)\\s*-?%\\}|\\{\\{-?\\s*(.*?)\\s*-?\\}\\}", Pattern.DOTALL);
  private static final String HEADING_ID =
      "(?m)^(#{1,6} .*)\\n[ \\t]*\\{:[^}\\n]*#([\\w.-]+)[^}\\n]*\\}[ \\t]*$";
  private static final Pattern KRAMDOWN =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[*-] *TOC\\n)?[ \\t]*\\{::?[^}\\n]*\\}[ \\t]*$|(?<=\\S)\\{:(?!\\s*#)[^}\\n]*\\}");

  private final Metadata configuration;
  private final Metadata page;
  private final Shortcodes shortcodes;
  private final CallRemarks remarks;

  LiquidCalls(Metadata configuration, Metadata page, Shortcodes shortcodes, CallRemarks remarks) {
    this.configuration = configuration;
    this.page = page;
    this.shortcodes = shortcodes;
    this.remarks = remarks;
  }

  String replaced(String body) {
    String code = Calls.replaced(CODE, body, call -> Calls.code(call.group(1), raw(call.group(2))));
    String text = Calls.replaced(COMMENT, raw(code), call -> "");
    String called = Calls.replaced(CALL, text, this::call).replaceAll(HEADING_ID, "$1 {#$2}");
    return Calls.replaced(KRAMDOWN, called, attributes -> "");
  }

  // What stands between raw and endraw is no call.
  private String raw(String text) {
    return Calls.replaced(
        RAW,
        text,
        raw -> Calls.replaced(BRACES, raw.group(1), one -> shortcodes.literal(one.group())));
  }

  private String value(String expression) {
    return expression.matches("site\\.[\\w.-]+")
        ? configuration.text(expression.substring("site.".length()))
        : expression.matches("page\\.[\\w.-]+")
            ? page.text(expression.substring("page.".length()))
            : "";
  }

  private String call(MatchResult call) {
    String expression = call.group(3) == null ? "" : call.group(3);
    if (expression.matches("site\\.(?:baseurl|url)")) {
      return "";
    }
    if (expression.matches(
        "[\"'][^\"']*[\"'](?:\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*site\\.\\w+))+")) {
      return expression.substring(1, expression.indexOf(expression.charAt(0), 1));
    }
    String value = value(expression.replaceFirst("\\s*\\|\\s*(?:relative|absolute)_url$", ""));
    if (!value.isEmpty()) {
      return value;
    }
    String tag = call.group(1) == null ? "" : call.group(1);
    if (tag.equals("post_url") || tag.equals("link")) {
      return "@/" + call.group(2).strip().replaceAll("^/", "");
    }
    if (!tag.startsWith("end")) {
      remarks.unknown(call.start(), call.group());
    }
    return shortcodes.comment(call.group());
  }
}
