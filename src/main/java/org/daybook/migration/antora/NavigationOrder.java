package org.daybook.migration.antora;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.report.FindingList;

/** The order in which the navigation of components names their pages. */
final class NavigationOrder {
  private static final Pattern ENTRY = Pattern.compile("xref:([^\\[#]+)(?:#[^\\[]*)?\\[");

  private final SourceFiles files;
  private final Resources resources;
  private final FindingList findings;
  private final Map<Resource, Integer> order = new HashMap<>();

  NavigationOrder(SourceFiles files, Resources resources, FindingList findings) {
    this.files = files;
    this.resources = resources;
    this.findings = findings;
  }

  /** Reads the navigation of a component. */
  void read(Component component) throws IOException {
    for (String path : component.navigation()) {
      if (!files.has(path)) {
        findings.add(
            component.root() + "antora.yml", 1, "unread", "has no file of navigation " + path);
        continue;
      }
      String module =
          path.substring(component.root().length()).replaceFirst("^modules/([^/]+)/.*", "$1");
      Resource from =
          new Resource(component, module.contains("/") ? "ROOT" : module, "page", path, "");
      Matcher entry = ENTRY.matcher(files.text(path));
      while (entry.find()) {
        Resource page = resources.find(entry.group(1), "page", from);
        if (page != null) {
          order.putIfAbsent(page, order.size() + 1);
        }
      }
    }
  }

  /** The place of a page from 1, 0 if it is not there. */
  int of(Resource page) {
    return order.getOrDefault(page, 0);
  }
}
