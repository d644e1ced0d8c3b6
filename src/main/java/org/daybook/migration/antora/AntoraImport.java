package org.daybook.migration.antora;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.report.FindingList;
import org.daybook.migration.report.ImportCounts;

/** Turns components of Antora into sections of content. */
public final class AntoraImport {
  /** A reference to an id as Asciidoctor makes it of a heading, unless it is told otherwise. */
  private static final Pattern DEFAULT_ID = Pattern.compile("(?:<<|xref:[^\\[\\s]*#)_[a-z]");

  /** The id of a page, above its title. */
  private static final Pattern WHOLE_ID = Pattern.compile("(?m)^\\[(?:\\[|#)([\\w.-]+)]?]\\R= ");

  private final SourceFiles files;
  private final Destination destination;
  private final FindingList findings;
  private final Resources resources = new Resources();
  private boolean hasDefaultIds;
  private final NavigationOrder order;

  /** An import of the components in some files. */
  public AntoraImport(SourceFiles files, Destination destination, FindingList findings) {
    this.files = files;
    this.destination = destination;
    this.findings = findings;
    order = new NavigationOrder(files, resources, findings);
  }

  /**
   * Plans all files.
   *
   * @param base the former base URL with a slash at its end, or empty
   */
  public ImportCounts plan(String base) throws IOException {
    Map<String, Component> components = Components.in(files, findings);
    for (String path : files.paths()) {
      components.forEach(
          (root, component) -> {
            Resource found = path.startsWith(root) ? Resource.at(component, path) : null;
            if (found != null) {
              resources.add(found);
            }
          });
    }
    for (Component component : components.values()) {
      order.read(component);
    }
    for (Resource resource : resources.all()) {
      identify(resource);
    }
    ImportCounts counts = new ImportCounts(0, 0, 0);
    for (Resource resource : resources.all()) {
      counts = counts.plus(plan(resource));
    }
    for (Component component : components.values()) {
      new SectionFiles(component, resources, destination, findings).add(hasDefaultIds);
    }
    String title =
        components.size() == 1 ? components.values().iterator().next().title() : "Documentation";
    destination.text("index.adoc", new HeaderText(title).with("page-id", base).followedBy(""));
    return counts;
  }

  private void identify(Resource resource) {
    if (!resource.isPage()) {
      return;
    }
    try {
      Matcher id = WHOLE_ID.matcher(files.text(resource.path()));
      if (id.find()) {
        resources.identify(resource, id.group(1));
      }
    } catch (IOException e) {
      // It is reported when its text is planned.
    }
  }

  private ImportCounts plan(Resource resource) throws IOException {
    if (!resource.isText()) {
      boolean copied = destination.copy(resource.file(), files.file(resource.path()));
      return new ImportCounts(0, 0, copied ? 1 : 0);
    }
    try {
      String source = files.text(resource.path());
      hasDefaultIds |= DEFAULT_ID.matcher(source).find();
      String text = new AntoraText(resources, resource, findings).converted(source);
      int place = order.of(resource);
      destination.text(
          resource.file(),
          resource.isPage() ? new PageText(resources, resource, findings).of(text, place) : text);
      return resource.isPage() ? new ImportCounts(1, 1, 0) : new ImportCounts(0, 0, 1);
    } catch (IOException e) {
      findings.add(resource.path(), 1, "unread", "is left out: it " + e.getMessage());
      return new ImportCounts(1, 0, 0);
    }
  }
}
