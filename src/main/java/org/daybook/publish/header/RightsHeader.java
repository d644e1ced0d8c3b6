package org.daybook.publish.header;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.Rights;

/** The attributes about the rights in a site's texts. */
record RightsHeader(
    @HeaderAttribute(name = "copyright", meaning = "Holder of the rights in the texts")
        @MaxLength(1_000)
        String copyright,
    @HeaderAttribute(name = "page-license", meaning = "The licence: a name, a URL or `URL[name]`")
        @MaxLength(1_000)
        String pageLicense) {
  private static final Pattern LINK = Pattern.compile("(https?://[^\\s\\[]+)(?:\\[(.+)])?");

  Rights rights() {
    Matcher link = LINK.matcher(pageLicense);
    if (!link.matches()) {
      return new Rights(copyright, pageLicense, "");
    }
    String name = requireNonNullElse(link.group(2), link.group(1));
    return new Rights(copyright, name, link.group(1));
  }
}
