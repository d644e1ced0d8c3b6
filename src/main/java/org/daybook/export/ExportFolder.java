package org.daybook.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.site.SitePath;

/**
 * The folder of an exported site. A file that is the same stays as it is, with its time, and a file
 * that no export has written is neither replaced nor deleted.
 */
public final class ExportFolder {
  private static final String DRAFT = FileOwners.LIST + ".new";

  private final Path folder;
  private final Set<String> files = new TreeSet<>();
  private final FileOwners owners;
  private final Obstacles obstacles;
  private int written;

  /** The content of a file, which writes itself. */
  @FunctionalInterface
  public interface Body {
    /** Writes all bytes. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The numbers of an export's files.
   *
   * @param written those that are new or have changed
   * @param unchanged those that were there
   * @param removed those of an earlier export that belong to no address any more
   */
  public record Counts(int written, int unchanged, int removed) {
    @Override
    public String toString() {
      return written + " files written, " + unchanged + " unchanged, " + removed + " removed";
    }
  }

  /**
   * A folder, which is made unless it exists, for the files of all addresses of a site.
   *
   * @throws IOException if two addresses would have one file, or somebody else's file is in the way
   */
  public ExportFolder(Path folder, Collection<SitePath> addresses) throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    for (SitePath address : addresses) {
      refuseNameOfList(address);
      if (!files.add(ExportedFile.of(address))) {
        throw new IOException(
            "two addresses would have the file %s: rename one of them"
                .formatted(ExportedFile.of(address)));
      }
    }
    Obstacles.refuseFolders(files);
    owners = FileOwners.of(this.folder);
    obstacles = new Obstacles(this.folder, owners);
    obstacles.refuseForeign(files);
    owners.add(files);
  }

  /** Writes the file of an address, unless it has these bytes already. */
  public void write(SitePath address, Body body) throws IOException {
    Path draft = folder.resolve(DRAFT);
    Files.deleteIfExists(draft);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
      body.writeTo(out);
    }
    Path file = folder.resolve(ExportedFile.of(address));
    if (!Files.isRegularFile(file) || Files.mismatch(draft, file) >= 0) {
      obstacles.removeFrom(ExportedFile.of(address));
      Files.move(draft, ready(file), StandardCopyOption.REPLACE_EXISTING);
      written++;
    }
  }

  /** Removes what earlier exports have written and this one has not. */
  public Counts finish() throws IOException {
    Files.deleteIfExists(folder.resolve(DRAFT));
    int removed = new Leftovers(folder).delete(this::isOutdated);
    owners.retain(files);
    return new Counts(written, files.size() - written, removed);
  }

  private static void refuseNameOfList(SitePath address) throws IOException {
    if (address.value().startsWith(FileOwners.LIST)) {
      throw new IOException(
          address + " has the name of the list of exported files: give it another address");
    }
  }

  /** The same file, in a folder that exists and does not lead out of the exported site. */
  private Path ready(Path file) throws IOException {
    Path parent = Files.createDirectories(file.resolveSibling(""));
    if (!parent.toRealPath().startsWith(folder)) {
      throw new IOException(parent + " leads out of the folder: remove the symbolic link");
    }
    return file;
  }

  private boolean isOutdated(String file) {
    return !files.contains(file) && owners.isExported(file);
  }
}
