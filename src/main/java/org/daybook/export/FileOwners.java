package org.daybook.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.io.DurableFile;
import org.daybook.io.Sha256;

/**
 * The files in a folder that exports have written, by the digests of their names: the names would
 * tell visitors of unlisted entries.
 */
final class FileOwners {
  /** The name of the list in the folder. */
  static final String LIST = ".daybook-export";

  private static final String HEADER = "Files that daybook export has written, by their digests.";

  private final Path list;
  private final Set<String> digests;

  private FileOwners(Path list, Set<String> digests) {
    this.list = list;
    this.digests = digests;
  }

  /** The files that earlier exports have written into a folder. */
  static FileOwners of(Path folder) throws IOException {
    Path list = folder.resolve(LIST);
    return Files.exists(list)
        ? new FileOwners(list, new HashSet<>(Files.readAllLines(list)))
        : new FileOwners(list, new HashSet<>());
  }

  /** Says whether an export has written a file. */
  boolean isExported(String file) {
    return digests.contains(digest(file));
  }

  /** Adds files, on disk too, before they are written. */
  void add(Collection<String> files) throws IOException {
    files.forEach(file -> digests.add(digest(file)));
    write();
  }

  /** Forgets all files but these. */
  void retain(Collection<String> files) throws IOException {
    digests.retainAll(files.stream().map(FileOwners::digest).collect(Collectors.toSet()));
    write();
  }

  private void write() throws IOException {
    Set<String> lines = new TreeSet<>(digests);
    lines.remove(HEADER);
    byte[] text = (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(UTF_8);
    if (!Files.exists(list) || !Arrays.equals(Files.readAllBytes(list), text)) {
      new DurableFile(list).replace(text);
    }
  }

  private static String digest(String file) {
    return Sha256.hex(file.getBytes(UTF_8)).substring(0, 32);
  }
}
