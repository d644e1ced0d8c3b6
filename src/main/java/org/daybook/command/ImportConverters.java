package org.daybook.command;

import static org.daybook.command.OptionConverters.invalid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.io.WorkFolder;
import picocli.CommandLine.ITypeConverter;

/** Converters of the options of {@code import}. */
final class ImportConverters {
  private ImportConverters() {}

  /**
   * Refuses content in the former site's folder.
   *
   * @throws InvalidOptionException if it lies there
   */
  static void requireApart(Path source, Path target) throws InvalidOptionException, IOException {
    if (WorkFolder.isWithin(target, source)) {
      throw new InvalidOptionException(
          "the folder for the content, %s, is in the former site %s: choose one beside it"
              .formatted(target, source));
    }
  }

  /** The folder of a former site. */
  static final class Source implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        String wrong = Files.exists(folder) ? "is not a folder" : "does not exist";
        throw invalid(value, wrong, "name the folder of a site of Zola, Hugo, Jekyll or Antora");
      }
      return folder;
    }
  }
}
