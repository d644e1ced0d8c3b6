package org.daybook.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files of an archive in a folder that all processes with the same archive share. The folder's
 * name is the fingerprint of the files, so another version of the archive has another folder. Each
 * process keeps a locked folder beside it until it no longer uses the files.
 *
 * @param path the folder with the files
 * @param use the locked folder
 */
public record UnpackedFolder(Path path, LockedFolder use) implements AutoCloseable {
  private static final int ATTEMPTS = 3;

  /**
   * Unpacks files, unless a whole folder of them exists, and deletes the folders of other archives
   * that no process uses. A folder that lacks a file, has one of another size or one too many is
   * replaced.
   *
   * @param parent the folder of the unpacked folders, which exists
   * @throws IOException if the archive is damaged or a file cannot be written
   */
  public static UnpackedFolder of(List<ArchivedFile> files, Path parent) throws IOException {
    ArchiveListing listing = new ArchiveListing(files);
    UnpackedVersions versions = new UnpackedVersions(parent);
    String version = listing.fingerprint().substring(0, UnpackedVersions.LENGTH);
    Path path = versions.folder(version).toAbsolutePath();
    LockedFolder use = versions.use(version);
    try {
      if (!listing.isIn(path)) {
        Path fresh = use.path().resolve("fresh");
        listing.unpack(fresh);
        replace(path, fresh, listing);
      }
    } catch (IOException e) {
      use.close();
      throw e;
    }
    versions.sweep();
    return new UnpackedFolder(path, use);
  }

  /** Ends the use. The files stay for the next process. */
  @Override
  public void close() throws IOException {
    use.close();
  }

  // Another process may do the same at any moment, and any whole folder will do. Nothing happens
  // between the two moves, because another process may already use the folder in the way.
  private static void replace(Path path, Path fresh, ArchiveListing listing) throws IOException {
    Path aside = Files.createDirectory(fresh.resolveSibling("broken"));
    boolean moved = false;
    for (int attempt = 1; !moved && !listing.isIn(path); attempt++) {
      move(path, aside.resolve(String.valueOf(attempt)));
      try {
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        moved = true;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
    FileTree.delete(aside);
    FileTree.delete(fresh);
  }

  private static void move(Path path, Path aside) throws IOException {
    try {
      Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // There is none, or another process was faster.
    }
  }
}
