package org.daybook.command;

import static org.daybook.command.OptionConverters.invalid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.daybook.io.WorkFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** Converters of the options of {@code export}. */
final class ExportConverters {
  private ExportConverters() {}

  /**
   * Refuses a folder for files that lies in the content folder or the work folder, or contains one.
   *
   * @throws InvalidOptionException if one lies in another
   */
  static void requireApart(Path target, Path content, @Nullable Path work)
      throws InvalidOptionException, IOException {
    requireApart(target, "content", content);
    if (work != null) {
      requireApart(target, "work", work);
    }
  }

  private static void requireApart(Path target, String kind, Path other)
      throws InvalidOptionException, IOException {
    if (WorkFolder.isWithin(target, other) || WorkFolder.isWithin(other, target)) {
      throw new InvalidOptionException(
          "the %s folder %s and the folder for the files, %s, must not contain each other: choose one beside it"
              .formatted(kind, other, target));
    }
  }

  /** A folder for files, which need not exist. */
  static final class Target implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw invalid(value, "is not a folder", "name one, which need not exist");
      }
      return folder;
    }
  }

  /** A style of links. */
  static final class Links implements ITypeConverter<String> {
    private static final Set<String> STYLES = Set.of("folders", "files");

    @Override
    public String convert(String value) {
      if (!STYLES.contains(value)) {
        throw invalid(value, "is not a style of links", "write folders or files");
      }
      return value;
    }
  }

  /** The readers of the site. */
  static final class Audience implements ITypeConverter<String> {
    private static final Set<String> AUDIENCES = Set.of("intranet", "public");

    @Override
    public String convert(String value) {
      if (!AUDIENCES.contains(value)) {
        throw invalid(value, "is not an audience", "write intranet or public");
      }
      return value;
    }
  }
}
