package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The dialog that searches while one types, and the words that are marked afterwards. */
class SearchDialogIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  @TempDir private static Path folder;
  private static SearchedDaybook site;
  private static Loopback daybook;

  @BeforeAll
  static void start() {
    site =
        new SearchedDaybook(
            folder,
            Sites.of(
                Note.at("notes/queues/").titled("Queues").saying("<p>A queue, and queues.</p>"),
                Note.at("notes/quotas/").titled("Quotas &amp; <em>limits</em>"),
                Note.at("notes/stacks/").titled("Stacks")));
    daybook = new Loopback(site.inProcess());
  }

  @AfterAll
  static void stop() {
    daybook.close();
    site.close();
  }

  @Test
  void theKeyboardAloneFindsAnEntry() {
    Page page = at("notes/stacks/");

    page.keyboard().press("/");
    page.keyboard().type("qu");

    assertThat(options(page)).hasCount(2);
    assertThat(field(page)).isFocused();
    assertThat(field(page)).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowUp");
    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    assertThat(field(page))
        .hasAttribute("aria-activedescendant", options(page).first().getAttribute("id"));
    String chosen = options(page).first().getAttribute("href");
    page.keyboard().press("Enter");
    page.waitForURL(chosen);
  }

  @Test
  void enterSearchesTheTextsToo() {
    Page page = at("");

    page.keyboard().press("Control+k");
    page.keyboard().type("queue & stack");
    page.keyboard().press("Enter");

    page.waitForURL(daybook.url("search/?q=queue+%26+stack"));
    assertThat(page.locator("main form input")).hasValue("queue & stack");
  }

  @Test
  void keysOfTheBrowserStayItsOwn() {
    Page page = at("");

    page.keyboard().press("Control+Shift+K");
    page.keyboard().press("Alt+k");
    page.keyboard().press("Shift+K");
    assertThat(page.locator("dialog[open]")).hasCount(0);

    page.keyboard().press("Control+k");
    assertThat(page.locator("dialog[open]")).hasCount(1);
  }

  @Test
  void escapeLeadsBackToWhereTheReaderWas() {
    Page page = at("");
    Locator link = page.locator("a[rel=search]");
    link.focus();
    page.keyboard().press("Enter");
    assertThat(field(page)).isFocused();

    page.keyboard().press("Escape");

    assertThat(page.locator("dialog.finder")).isHidden();
    assertThat(link).isFocused();
  }

  @Test
  void whatIsNotThereIsSaid() {
    Page page = at("");
    page.keyboard().press("/");
    page.keyboard().type("zebra");

    assertThat(page.locator(".finder [role=status]")).containsText("No title");
    assertThat(options(page)).hasCount(0);
    assertThat(field(page)).hasAttribute("aria-expanded", "false");
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    Page page = at("");
    List<Route> held = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    page.route(url -> url.endsWith("suggest?q=s"), held::add);
    page.onRequestFailed((Request request) -> ended.add(request.url()));
    page.keyboard().press("/");
    page.keyboard().type("s");
    page.waitForCondition(() -> !held.isEmpty());

    field(page).fill("qu");

    assertThat(options(page)).hasCount(2);
    assertThat(ended).allMatch(url -> url.endsWith("?q=s")).hasSize(1);
  }

  @Test
  void aSlowLinkIsNoReasonToWait() {
    Page page = at("");
    List<Route> held = new ArrayList<>();
    page.route(url -> url.contains("/suggest?"), held::add);
    page.keyboard().press("/");
    page.keyboard().type("queues");
    assertThat(page.locator(".finder [role=status]")).hasText("Searching …");

    page.keyboard().press("Enter");

    page.waitForURL(daybook.url("search/?q=queues"));
  }

  @Test
  void whatIsTypedBeforeTheDialogIsThereIsNotLost() {
    Page page = at("");
    List<Route> held = new ArrayList<>();
    page.route(url -> url.endsWith("/search/dialog.js"), held::add);
    page.keyboard().press("/");
    page.waitForCondition(() -> !held.isEmpty());

    page.keyboard().type("queue & stacks");
    page.keyboard().press("Backspace");
    page.keyboard().press("Enter");

    page.waitForURL(daybook.url("search/?q=queue+%26+stack"));
  }

  @Test
  void aDialogThatNeverComesTakesNoFurtherKeys() {
    Page page = at("");
    List<Route> asked = new ArrayList<>();
    page.route(
        url -> url.endsWith("/search/dialog.js"),
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody("throw 0")));
    page.route(
        url -> url.endsWith("/search/"),
        route -> {
          route.fulfill(new Route.FulfillOptions().setStatus(204));
          asked.add(route);
        });
    page.keyboard().press("/");
    page.waitForCondition(() -> !asked.isEmpty());

    page.evaluate("document.body.append(document.createElement('input'))");
    Locator other = page.locator("body > input");
    other.focus();
    page.keyboard().type("queue");

    assertThat(other).hasValue("queue");
  }

  @Test
  void theScriptOfTheDialogIsLoadedWhenItIsNeeded() {
    Page page = BROWSER.open();
    List<String> scripts = new ArrayList<>();
    page.onRequest(request -> scripts.add(request.url()));
    page.navigate(daybook.url(""));
    assertThat(scripts).noneMatch(url -> url.contains("/search/"));

    page.keyboard().press("/");
    assertThat(field(page)).isFocused();

    assertThat(scripts).anyMatch(url -> url.endsWith("/search/dialog.js"));
  }

  @Test
  void keysThatAreSwitchedOffLeaveTheSlashAlone() {
    Page page = at("");
    page.evaluate("localStorage.setItem('daybook.keys', 'off')");

    page.keyboard().press("/");
    assertThat(page.locator("dialog.finder")).hasCount(0);
    page.keyboard().press("Control+k");

    assertThat(field(page)).isFocused();
  }

  @Test
  void everybodyCanUseTheDialog() throws IOException {
    Page page = BROWSER.open();
    page.addInitScript(Axe.script());
    page.navigate(daybook.url(""));
    page.keyboard().press("/");
    page.keyboard().type("qu");
    page.keyboard().press("ArrowDown");
    assertThat(options(page)).hasCount(2);

    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theWordsThatWereSearchedForAreMarked() {
    Page page = at("notes/queues/?h=queue");

    page.waitForCondition(() -> marked(page) > 0);

    assertThat(marked(page)).isEqualTo(1);
  }

  private static int marked(Page page) {
    return (int) page.evaluate("CSS.highlights.get('searched')?.size ?? 0");
  }

  private static Locator field(Page page) {
    return page.locator(".finder [role=combobox]");
  }

  private static Locator options(Page page) {
    return page.locator(".finder [role=option]");
  }

  private static Page at(String path) {
    Page page = BROWSER.open();
    page.navigate(daybook.url(path));
    return page;
  }
}
