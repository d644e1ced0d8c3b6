package org.daybook.command;

import static org.daybook.command.OptionConverters.invalid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.io.WorkFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** Converters of options that name folders. */
final class FolderConverters {
  private FolderConverters() {}

  /**
   * Refuses a work folder that lies in the content folder, and content in the work folder.
   *
   * @throws InvalidOptionException if one lies in the other
   */
  static void requireApart(@Nullable Path work, @Nullable Path content)
      throws InvalidOptionException, IOException {
    if (work != null && content != null) {
      String conflict = WorkFolder.conflict(work, content).orElse("");
      if (!conflict.isEmpty()) {
        throw new InvalidOptionException(conflict);
      }
    }
  }

  /** A folder of content. */
  static final class Content implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) throws IOException {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        String wrong = Files.exists(folder) ? "is not a folder" : "does not exist";
        throw invalid(value, wrong, "name a folder with .adoc files");
      }
      if (!AdocSearch.finds(folder)) {
        throw invalid(value, "contains no .adoc file", "name a folder that contains one");
      }
      return folder;
    }
  }

  /** A folder with the look of a site. */
  static final class Theme implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        String wrong = Files.exists(folder) ? "is not a folder" : "does not exist";
        throw invalid(value, wrong, "name a folder with theme.css or other files of a theme");
      }
      return folder;
    }
  }

  /** A writable folder. It is created if it does not exist. */
  static final class Work implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      try {
        WorkFolder.create(folder);
        // Permission bits are not enough, because the file system may be mounted read-only.
        Files.delete(Files.createTempFile(folder, "daybook-", null));
        return folder;
      } catch (IOException e) {
        throw invalid(value, "cannot be written to", "name a writable folder");
      }
    }
  }
}
