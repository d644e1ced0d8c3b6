package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The list of libraries in the archive (CycloneDX), by the digests of their jars. */
class LibraryListIT {
  private static final String LIST = "META-INF/sbom/daybook.cdx.json";

  @Test
  void everyJarOfTheArchiveIsListedWithItsLicenceAndNoOther() throws Exception {
    Map<String, String> jars = new LinkedHashMap<>();
    Map<String, JsonNode> listed = new LinkedHashMap<>();
    try (JarFile archive = new JarFile(System.getProperty("archive"))) {
      for (JarEntry entry : archive.stream().filter(LibraryListIT::isLibrary).toList()) {
        jars.put(digest(archive, entry), entry.getName());
      }
      try (InputStream list = archive.getInputStream(archive.getEntry(LIST))) {
        JsonNode whole = new ObjectMapper().readTree(list);
        assertThat(whole.path("bomFormat").asText()).isEqualTo("CycloneDX");
        whole.path("components").forEach(component -> listed.put(digest(component), component));
      }
    }

    assertThat(jars).hasSizeGreaterThan(60);
    assertThat(jars).allSatisfy((digest, jar) -> assertThat(listed).as(jar).containsKey(digest));
    jars.keySet().forEach(digest -> assertThat(licence(listed.get(digest))).isNotEmpty());
    listed.keySet().removeAll(jars.keySet());
    // What is left is the container's.
    assertThat(listed.values())
        .extracting(component -> component.path("name").asText())
        .containsExactly("jakarta.servlet-api");
  }

  private static boolean isLibrary(JarEntry entry) {
    return entry.getName().endsWith(".jar") && !entry.getName().contains("/daybook-");
  }

  private static String licence(JsonNode component) {
    JsonNode licence = component.path("licenses").path(0);
    return licence.findPath("id").asText()
        + licence.findPath("name").asText()
        + licence.path("expression").asText();
  }

  private static String digest(JsonNode component) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asText().equals("SHA-256")) {
        return hash.path("content").asText();
      }
    }
    throw new AssertionError(component);
  }

  private static String digest(JarFile archive, JarEntry entry) throws Exception {
    try (InputStream in = archive.getInputStream(entry)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
    }
  }
}
