package org.daybook.io;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The folder for files that may be deleted while the application is stopped. */
public final class WorkFolder {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private WorkFolder() {}

  /** Creates a folder that only its owner can read and write, unless it exists. */
  public static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      FileAttribute<?>[] mode =
          folder.getFileSystem().supportedFileAttributeViews().contains("posix")
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
              : new FileAttribute<?>[0];
      Files.createDirectories(folder, mode);
    }
  }

  /** Logs a warning if everybody can write to a folder. */
  public static void warnIfOpen(Path folder) throws IOException {
    if (isWritableByOthers(folder)) {
      InstanceLogger.of(WorkFolder.class)
          .log(WARNING, "Everybody can write to the work folder {0}: chmod it to 700", folder);
    }
  }

  /** Says whether users other than the owner and the group can write to a folder. */
  static boolean isWritableByOthers(Path folder) throws IOException {
    var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    return view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** The reason why a folder cannot be the work folder of this content, if there is one. */
  public static Optional<String> conflict(Path work, Path content) throws IOException {
    String advice = ": choose a work folder beside " + content;
    if (isWithin(work, content)) {
      return Optional.of("the work folder " + work + " lies in the content folder" + advice);
    }
    return isWithin(content, work)
        ? Optional.of("the content folder lies in the work folder " + work + advice)
        : Optional.empty();
  }

  /** Says whether a path, which need not exist, is a folder or lies in it. */
  public static boolean isWithin(Path path, Path folder) throws IOException {
    return real(path).startsWith(real(folder));
  }

  /** The path without symbolic links, of which the last parts need not exist. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return Files.exists(absolute) || parent == null
        ? absolute.toRealPath()
        : real(parent).resolve(absolute.getFileName());
  }
}
