package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.html.ThemeAssets.Asset;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.Test;

class ThemeAssetsTest {
  private static final Pattern SPECIFIER =
      Pattern.compile("(?:\\bfrom |import\\(|new URL\\()\"(\\./[^\"]+)\"");

  private final ThemeAssets assets = ThemeAssets.bundled();

  @Test
  void pathsCarryTheFingerprintOfAll() {
    assertThat(assets.stylesheet().value()).matches("_/assets/[0-9a-f]{10}/site\\.css");
    assertThat(assets.script().value()).matches("_/assets/[0-9a-f]{10}/page\\.js");
  }

  @Test
  void assetsAreFoundByTheirPaths() {
    assertThat(assets.at(assets.stylesheet()).map(Asset::mediaType))
        .contains("text/css;charset=utf-8");
    assertThat(assets.at(assets.icon()).map(Asset::mediaType)).contains("image/svg+xml");
    assertThat(assets.at(assets.script()).map(Asset::mediaType))
        .contains("text/javascript;charset=utf-8");
  }

  @Test
  void formerFingerprintIsUnknown() {
    assertThat(assets.at(new SitePath("_/assets/0123456789/site.css"))).isEmpty();
  }

  @Test
  void everyScriptNamesScriptsThatAreThere() {
    Deque<SitePath> named = new ArrayDeque<>(List.of(assets.script(), assets.earlyScript()));
    Set<SitePath> seen = new HashSet<>();
    while (!named.isEmpty()) {
      SitePath path = named.pop();
      assertThat(assets.at(path)).as("%s", path).isPresent();
      if (seen.add(path)) {
        named.addAll(namedBy(assets.at(path).orElseThrow()));
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  @Test
  void aPartOfThePagesScriptHasItsNamesToItselfAndFailsAlone() {
    String script = assets.at(assets.script()).orElseThrow().content();

    assertThat(script.split("(?m)^try \\{$")).hasSizeGreaterThan(5);
    assertThat(script.split("(?m)^try \\{$")).allMatch(part -> part.endsWith("}\n"));
    assertThat(script).endsWith("} catch {}\n");
    assertThat(script).doesNotContainPattern("(?m)^(import|export) ");
  }

  private static List<SitePath> namedBy(Asset script) {
    URI base = URI.create(script.path().value());
    return SPECIFIER
        .matcher(script.content())
        .results()
        .map(specifier -> new SitePath(base.resolve(specifier.group(1)).toString()))
        .toList();
  }
}
