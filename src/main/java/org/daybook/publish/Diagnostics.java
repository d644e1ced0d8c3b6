package org.daybook.publish;

import static java.lang.System.Logger.Level.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Rule;
import org.daybook.io.InstanceLogger;
import org.daybook.publish.Placed.Version;
import org.daybook.source.ContentTree;

/** The diagnostics of a content tree, each at its line. */
final class Diagnostics {
  private static final System.Logger LOG = InstanceLogger.of(Diagnostics.class);

  /** An attribute as AsciiDoc has it, but one that is written in another file. */
  private static final Pattern ATTRIBUTE = Pattern.compile(":(?!page-dates:)(?:page-)?([a-z-]+):");

  private final SourceLines lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Diagnostics(SourceLines lines) {
    this.lines = lines;
  }

  Diagnostics(ContentTree tree) {
    this(new SourceLines(tree));
    tree.unreadable()
        .forEach(
            unread ->
                add(
                    Rule.UNREADABLE_FILE.at(
                        unread.path(), 1, "cannot be read: " + unread.reason())));
    addAll(SectionOptions.unread(tree));
  }

  /** New diagnostics of the same tree, which are reported only if they are added here. */
  Diagnostics separate() {
    return new Diagnostics(lines);
  }

  /**
   * The diagnostics to which those of a document are added. Those of a last good version are not
   * reported, because no author sees that version any more.
   */
  Diagnostics reportedFor(Placed<?> document) {
    return document.version() == Version.LAST_GOOD ? separate() : this;
  }

  /** Errors and warnings. */
  List<Diagnostic> errorsAndWarnings() {
    return diagnostics.stream().filter(d -> d.severity() != Severity.NOTE).toList();
  }

  /** Notes, about which nothing is wrong. */
  List<Diagnostic> notes() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.NOTE).toList();
  }

  /** Errors, warnings and notes. */
  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }

  /**
   * The result of a step that makes something of one file. A step that fails, whatever it throws,
   * is an error of that file and costs nothing else.
   */
  <T> Optional<T> attempt(String path, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      LOG.log(WARNING, path + " cannot be published", e);
      add(
          Rule.INTERNAL_FAULT.at(
              path,
              1,
              "cannot be published, because Daybook fails on it ("
                  + e.getClass().getSimpleName()
                  + "; the log has the details): undo the last change"));
      return Optional.empty();
    }
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(lines.named(diagnostic));
  }

  void addAll(List<Diagnostic> more) {
    more.forEach(this::add);
  }

  /** Adds a warning about an attribute without effect, unless the text refers to it. */
  void addUnread(String path, String attribute, String message) {
    if (!lines.referTo(path, attribute)) {
      add(Rule.UNKNOWN_ATTRIBUTE, path, attribute, message);
    }
  }

  /** Adds a diagnostic at the line that sets an attribute, in the words of front matter there. */
  void add(Rule rule, String path, String attribute, String message) {
    boolean yaml = lines.isFrontMatter(path);
    String told = yaml ? ATTRIBUTE.matcher(message).replaceAll("$1:") : message;
    add(rule.at(path, lines.ofAttribute(path, attribute), told));
  }
}
