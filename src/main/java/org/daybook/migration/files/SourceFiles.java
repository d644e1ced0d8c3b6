package org.daybook.migration.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files of a former site. Symbolic links in its folder are not followed, and not read. */
public final class SourceFiles {
  private static final int MOST_FILES = 200_000;
  private static final int LONGEST_TEXT = 2 << 20;

  /** Folders that a build makes at the top. Below it, texts may have such names. */
  private static final Set<String> MADE =
      Set.of("_site", "public", "resources", "vendor", "target", "build");

  private static final Pattern ELSEWHERE = Pattern.compile("\\..*|node_modules");

  private final SortedMap<String, Path> files;

  private SourceFiles(SortedMap<String, Path> files) {
    this.files = files;
  }

  /**
   * The files of a folder, without hidden ones and those that a build makes.
   *
   * @throws IOException if the folder cannot be read, or has too many files
   */
  public static SourceFiles of(Path folder) throws IOException {
    Path root = folder.toRealPath();
    SortedMap<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = String.valueOf(dir.getFileName());
            boolean made = root.equals(dir.getParent()) && MADE.contains(name);
            boolean skipped = !dir.equals(root) && (made || ELSEWHERE.matcher(name).matches());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
              files.put(root.relativize(file).toString().replace('\\', '/'), file);
            }
            if (files.size() > MOST_FILES) {
              throw new IOException(
                  root + " has more than " + MOST_FILES + " files: import a folder inside it");
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return new SourceFiles(files);
  }

  /** The paths below the folder, with slashes. */
  public SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }

  /** Says whether there is a file. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** The place of a file on disk. */
  public Path file(String path) throws IOException {
    Path file = files.get(path);
    if (file == null) {
      throw new IOException("does not exist");
    }
    return file;
  }

  /**
   * The text of a file, whose lines end in a line feed.
   *
   * @throws IOException if it cannot be read, is too large or not UTF-8; the message says which
   */
  public String text(String path) throws IOException {
    try (InputStream in = Files.newInputStream(file(path), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        throw new IOException("is larger than 2 MiB");
      }
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw new IOException("is not UTF-8", e);
    }
  }
}
