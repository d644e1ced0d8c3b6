package org.daybook.migration;

import java.util.Set;
import org.daybook.migration.header.FormerDate;
import org.daybook.migration.layout.FormerPage;

/** The readers' view of a page on its former site: if, from when and until when they saw it. */
record FormerVisibility(FormerPage page) {
  private static final Set<String> NEVER = Set.of("never", "false");

  boolean isDraft() {
    return page.isDraft()
        || page.metadata().is("draft")
        || page.metadata().text("published").equals("false")
        || NEVER.contains(page.metadata().text("build.render", "_build.render"));
  }

  boolean isUnlisted() {
    return page.metadata().text("render").equals("false")
        || NEVER.contains(page.metadata().text("build.list", "_build.list"));
  }

  /** The date of the page, or the later one from which Hugo shows it; empty if there is none. */
  String from() {
    String date = FormerDate.of(page.published()).orElse("");
    String published = FormerDate.of(page.metadata().text("publishDate")).orElse("");
    return published.compareTo(date) > 0 ? published : date;
  }

  /** The date from which it was gone; empty if there is none. */
  String until() {
    return FormerDate.of(page.metadata().text("expiryDate")).orElse("");
  }
}
