package org.daybook.asciidoc;

import java.util.List;
import org.daybook.site.Reference;

/**
 * What a text leads to inside the site.
 *
 * @param links other sources, in the order of the text, each once
 * @param files images, media and downloads below the content folder, likewise
 * @param fragments ids in the text itself, likewise
 */
record Targets(List<Reference> links, List<String> files, List<String> fragments) {
  Targets {
    links = List.copyOf(links);
    files = List.copyOf(files);
    fragments = List.copyOf(fragments);
  }
}
