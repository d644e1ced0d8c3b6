package org.daybook.migration.layout;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.markdown.Shortcodes;

/** Hugo's shortcodes within one text. */
final class HugoCalls {
  /** Pairs whose name says that there is code between them. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\{\\{[<%]\\s*([\\w-]*(?:highlight|code)[\\w-]*)\\b([^>%]*)[>%]\\}\\}(.*?)"
              + "\\{\\{[<%]\\s*/\\s*\\1\\s*[>%]\\}\\}",
          Pattern.DOTALL);

  private static final Pattern LANGUAGE =
      Pattern.compile("\\s*\"?([\\w+#-]+)\"?(?:\\s.*)?", Pattern.DOTALL);

  private static final Pattern QUOTED =
      Pattern.compile("\\{\\{([<%])/\\*(.*?)\\*/([>%])\\}\\}", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile("\\{\\{(?:<|%)\\s*(/?)\\s*([\\w./-]+)(.*?)(?:>|%)\\}\\}", Pattern.DOTALL);
  private static final Pattern FIRST =
      Pattern.compile("\\s*(?:path\\s*=\\s*)?[\"`]?([^\"`\\s]+)[\"`]?.*", Pattern.DOTALL);

  private final Shortcodes shortcodes;
  private final CallRemarks remarks;

  HugoCalls(Shortcodes shortcodes, CallRemarks remarks) {
    this.shortcodes = shortcodes;
    this.remarks = remarks;
  }

  String replaced(String body) {
    String quoted =
        Calls.replaced(
            QUOTED,
            body,
            call ->
                shortcodes.literal("{{" + call.group(1) + call.group(2) + call.group(3) + "}}"));
    return Calls.replaced(CALL, code(quoted), this::call);
  }

  private static String code(String text) {
    return Calls.replaced(CODE, text, call -> Calls.code(language(call.group(2)), call.group(3)));
  }

  private static String language(String arguments) {
    String named = Calls.argument(arguments, "lang");
    Matcher first = LANGUAGE.matcher(arguments);
    return !named.isEmpty() || !first.matches() ? named : first.group(1);
  }

  private String call(MatchResult call) {
    String arguments = call.group(3);
    switch (call.group(2)) {
      case "ref", "relref" -> {
        var first = FIRST.matcher(arguments);
        return first.matches() ? "@/" + first.group(1) : "";
      }
      case "figure" -> {
        String source = Calls.argument(arguments, "src");
        String caption = Calls.argument(arguments, "caption");
        String text = caption.isEmpty() ? Calls.argument(arguments, "title") : caption;
        if (!source.isEmpty()) {
          return Calls.figure(source, Calls.argument(arguments, "alt"), text);
        }
      }
      default -> {}
    }
    if (call.group(1).isEmpty()) {
      remarks.unknown(call.start(), call.group());
    }
    return shortcodes.comment(call.group());
  }
}
