package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, for a class of tests that fail if it complains. Where there is none
 * they are skipped and say so; {@code CHROMIUM} in the environment names one in an unusual place.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final System.Logger LOG = System.getLogger(Browser.class.getName());
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private final List<String> complaints = new ArrayList<>();
  private @Nullable Playwright playwright;
  private com.microsoft.playwright.@Nullable Browser chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> executable =
        Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (executable.isEmpty()) {
      LOG.log(System.Logger.Level.ERROR, "NOT TESTED, no Chromium: {0}", context.getDisplayName());
    }
    assumeTrue(executable.isPresent(), "no Chromium is installed");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    chromium = playwright.chromium().launch(options(executable.orElseThrow()));
  }

  /** A window that remembers nothing. */
  Page open() {
    return open(new NewContextOptions());
  }

  /** A window that remembers nothing, of a size or with preferences. */
  Page open(NewContextOptions options) {
    Page page = chromium.newContext(options).newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    return page;
  }

  /** The complaints so far, which a test expects. */
  List<String> expectedComplaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** Violations of the policy are among the complaints. */
  @Override
  public void afterEach(ExtensionContext context) {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    chromium.contexts().forEach(window -> window.close());
    assertThat(all).as("what the browser complains about").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static LaunchOptions options(Path executable) {
    // Containers have no namespaces to make a sandbox of; the pages are our own.
    return new LaunchOptions().setExecutablePath(executable).setChromiumSandbox(false);
  }
}
