package org.daybook.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.daybook.InProcessSite.Response;
import org.daybook.io.FileTree;
import org.daybook.publish.live.PublishedFolder;
import org.daybook.testing.Content;

/** A content folder that a test writes to, and the application that serves it. */
final class HostileSite implements AutoCloseable {
  private final HostileServer server;
  private final Path work;
  private final int number;
  private final Content content;
  private PublishedFolder published;

  HostileSite(HostileServer server, Path work, int number) throws IOException {
    this.server = server;
    this.work = work;
    this.number = number;
    content = new Content(Files.createDirectory(work.resolve("content")));
    published =
        new PublishedFolder(content.folder(), work.resolve("feeds"), server.shared(), name());
  }

  Path work() {
    return work;
  }

  Path folder() {
    return content.folder();
  }

  PublishedFolder published() {
    return published;
  }

  HostileSite with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  HostileSite with(String path, byte[] bytes) throws IOException {
    content.given(path, bytes);
    return this;
  }

  HostileSite without(String path) throws IOException {
    Path file = content.file(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      FileTree.delete(file);
    } else {
      Files.deleteIfExists(file);
    }
    return this;
  }

  /** Removes the symbolic links that a path leads through, and the one at its end. */
  HostileSite unlink(String path) throws IOException {
    for (Path file = content.file(path); !file.equals(content.folder()); file = file.getParent()) {
      if (Files.isSymbolicLink(file)) {
        Files.delete(file);
      }
    }
    return this;
  }

  /** Makes a symbolic link in place of whatever is at a path. */
  HostileSite link(String path, Path target) throws IOException {
    without(path);
    Files.createDirectories(content.file(path).getParent());
    Files.createSymbolicLink(content.file(path), target);
    return this;
  }

  HostileSite publish() throws IOException {
    published.publish();
    return this;
  }

  Response get(String path) {
    return server.application().get(path);
  }

  /** The same folder after a start of the program, which has the store and the feed history. */
  HostileSite restart() throws IOException {
    published.close();
    published =
        new PublishedFolder(content.folder(), work.resolve("feeds"), server.converter(), name());
    return publish();
  }

  /** The same folder published for the first time, without a past. */
  HostileSite anew() throws IOException {
    published.close();
    published =
        new PublishedFolder(
            content.folder(), work.resolve("feeds-anew"), server.converter(), name() + " anew");
    return publish();
  }

  private String name() {
    return "site " + number;
  }

  @Override
  public void close() throws IOException {
    published.close();
    FileTree.delete(work);
  }
}
