package org.daybook.html;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.language.DateFormats;
import org.daybook.language.Messages;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Group;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;

/** The words that a page has of its own, as templates write them. */
public record Words(Messages messages) implements LocalizationSupport {
  private static final String SCRIPTS = "script.";

  /** The words for readers of a text of a site. */
  public static Words of(Site site, Locale text) {
    return new Words(site.info().messages(text, site.home().language()));
  }

  /** The words in the language of a site. */
  public static Words of(Site site) {
    return of(site, site.home().language());
  }

  /** The markup of a text before its arguments are put in. */
  @Override
  public String lookup(String key) {
    return Html.of(messages.pattern(key)).markup();
  }

  /** A text; see {@link Messages#text}. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A text with markup in it. */
  public Content markup(String key, Object... arguments) {
    return localize(key, arguments);
  }

  /** A whole number. */
  public String number(long number) {
    return messages.number(number);
  }

  /** The formats of dates. */
  public DateFormats dates() {
    return messages.dates();
  }

  /** The name of a fact. */
  public String name(Fact fact) {
    String key = "fact." + fact.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    return messages.find(key).orElse(fact.name());
  }

  /** The title of a group: a year and a month are written as dates, and all entries in words. */
  public String title(Group group) {
    if (!group.path().top().equals(SitePaths.ARCHIVE)) {
      return group.title();
    }
    if (group.path().equals(SitePaths.everything())) {
      return text("archive.all");
    }
    var published = group.entries().get(0).published();
    return group.path().depth() > 2 ? dates().month(published) : dates().year(published);
  }

  /** The title of the page of a list that has this number: {@code Notes, page 2}. */
  public Html title(Html list, int number) {
    String page = Html.of(text("page", "{0}", number)).markup();
    return number == 0 ? list : new Html(page.replace("{0}", list.markup()));
  }

  /** The words of scripts, as JSON for a script element. */
  public String scripts() {
    return ScriptJson.object(
        json -> {
          json.writeStringField("language", messages.language().toLanguageTag());
          for (var text : messages.below(SCRIPTS).entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
          }
        });
  }
}
