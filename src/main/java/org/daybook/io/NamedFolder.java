package org.daybook.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A folder that an operator named.
 *
 * @param name the setting that has the path, with its source, as messages name it
 */
public record NamedFolder(Path path, String name) {
  /** The reasons why a folder cannot be read, each with what to do. */
  public enum Fault {
    /** There is nothing at the path. */
    MISSING("does not exist: create a folder there, or write another path"),
    /** There is a file at the path. */
    FILE("is not a folder: write the path of a folder"),
    /** The folder, or one above it, may not be read. */
    DENIED("cannot be read by the user %s: permit it, or write another path");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /** The sentence about a folder, for those who may know its path. */
    public String about(NamedFolder folder) {
      return folder.name + ": " + folder.path + " " + predicate();
    }

    /** The sentence about a folder without its path. */
    public String withoutPath(NamedFolder folder) {
      return folder.name + ": the path " + predicate();
    }

    private String predicate() {
      return sentence.formatted(System.getProperty("user.name"));
    }
  }

  /** The reason why the folder cannot be read now, if it is one of those that are known. */
  public Optional<Fault> fault() {
    try {
      if (!Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        return Optional.of(Fault.FILE);
      }
      boolean readable = Files.isReadable(path) && Files.isExecutable(path);
      return readable ? Optional.empty() : Optional.of(Fault.DENIED);
    } catch (NoSuchFileException e) {
      return Optional.of(Fault.MISSING);
    } catch (AccessDeniedException e) {
      return Optional.of(Fault.DENIED);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
