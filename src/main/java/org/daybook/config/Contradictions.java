package org.daybook.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.io.NamedFolder;
import org.daybook.io.WorkFolder;

/** Settings each of which is as it must be, but not beside another or the file system. */
record Contradictions(Settings settings, SettingProblems problems) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d+){3}|\\[[0:]*:0*1]");

  /** Adds them to the problems. */
  void check() {
    settings.content().ifPresent(content -> checkFolders(settings.work(), content));
    if (settings.provenance().isSet("work")) {
      checkWritable(settings.work());
    }
    Set<String> hosts = settings.display().allowedHosts();
    settings.baseUrl().ifPresent(base -> checkHosts(base.getHost(), hosts));
    settings.content().ifPresent(content -> checkReadable("content", content));
    settings.display().theme().ifPresent(theme -> checkReadable("theme", theme));
  }

  private void checkFolders(Path work, Path content) {
    String origin = settings.provenance().origin("work");
    try {
      WorkFolder.conflict(work, content).ifPresent(why -> problems.add(origin + ": " + why));
    } catch (IOException e) {
      problems.add(
          origin + ": the work folder cannot be compared with the content folder (" + e + ")");
    }
  }

  // The folder is made later, after all settings have been found right.
  private void checkWritable(Path work) {
    Path there = work;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      String user = System.getProperty("user.name");
      problems.add(
          "%s: %s cannot be written to by the user %s: permit it, or write another path"
              .formatted(settings.provenance().origin("work"), there, user));
    }
  }

  // A disk may be mounted later, so this alone is no reason not to start.
  private void checkReadable(String key, Path path) {
    NamedFolder folder = settings.provenance().folder(key, path);
    folder.fault().ifPresent(fault -> problems.addFault(fault.about(folder)));
  }

  // A proxy may ask under a name of its own, so this can be meant.
  private void checkHosts(String host, Set<String> allowed) {
    if (!allowed.isEmpty()
        && !allowed.contains("*")
        && allowed.stream().noneMatch(host::equalsIgnoreCase)
        && !LOOPBACK.matcher(host).matches()) {
      problems.addWarning(
          settings.provenance().origin("allowed-hosts")
              + ": "
              + host
              + ", the host of base-url, is missing: add it, unless a proxy asks under another name");
    }
  }
}
