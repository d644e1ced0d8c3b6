package org.daybook.renderer.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.document.SourceReference;

/**
 * What a text leads to inside the site.
 *
 * @param links other sources in the order of the text, and how each is written first
 * @param files images, media and downloads below the content folder, likewise
 * @param fragments ids in the text itself, each once
 * @param outside what would lead out of the content folder and leads nowhere now, as written
 * @param removed addresses that no text may have and this one had, as written
 */
record LinkTargets(
    Map<SourceReference, String> links,
    Map<SourceReference, String> files,
    List<String> fragments,
    List<String> outside,
    List<String> removed) {
  public LinkTargets {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    fragments = List.copyOf(fragments);
    outside = List.copyOf(outside);
    removed = List.copyOf(removed);
  }
}
