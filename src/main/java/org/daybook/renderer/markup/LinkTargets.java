package org.daybook.renderer.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.document.SourceReference;

/**
 * The targets that a text refers to.
 *
 * @param links the other sources in the order of the text, with the first spelling of each
 * @param files the images, media and downloads below the content folder, likewise
 * @param fragments the ids in the text itself, each once
 * @param outside the targets outside the content folder, as written; their links are removed
 */
record LinkTargets(
    Map<SourceReference, String> links,
    Map<SourceReference, String> files,
    List<String> fragments,
    List<String> outside) {
  LinkTargets {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    fragments = List.copyOf(fragments);
    outside = List.copyOf(outside);
  }
}
