package org.daybook.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.io.WorkFolder;

/** Settings each of which is as it must be, but not beside another. */
record Contradictions(SettingReader reader) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d+){3}|\\[[0:]*:0*1]");

  /** Reports them to the reader. */
  void check(Settings settings) {
    settings.content().ifPresent(content -> checkFolders(settings.work(), content));
    Set<String> hosts = settings.display().allowedHosts();
    settings.baseUrl().ifPresent(base -> checkHosts(base.getHost(), hosts));
  }

  private void checkFolders(Path work, Path content) {
    try {
      WorkFolder.conflict(work, content).ifPresent(why -> reader.problem("work", why));
    } catch (IOException e) {
      reader.problem(
          "work", "the work folder cannot be compared with the content folder (" + e + ")");
    }
  }

  // A proxy may ask under a name of its own, so this can be meant.
  private void checkHosts(String host, Set<String> allowed) {
    if (!allowed.isEmpty()
        && !allowed.contains("*")
        && allowed.stream().noneMatch(host::equalsIgnoreCase)
        && !LOOPBACK.matcher(host).matches()) {
      reader.warning(
          "allowed-hosts",
          host
              + ", the host of base-url, is missing: add it, unless a proxy asks under another name");
    }
  }
}
