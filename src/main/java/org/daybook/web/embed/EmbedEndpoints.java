package org.daybook.web.embed;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.html.ThemeAssets;
import org.daybook.html.embed.Fragments;
import org.daybook.web.BaseUrl;
import org.daybook.web.Representations;
import org.daybook.web.search.SearchedSite;

/**
 * The resources for pages of other sites.
 *
 * @param searched the site, in which entries are searched for, as published at the moment of a
 *     request
 * @param base the site's public URL
 * @param fragments what other sites embed
 * @param assets the files that those load
 */
public record EmbedEndpoints(
    Supplier<SearchedSite> searched, BaseUrl base, Fragments fragments, ThemeAssets assets) {

  /** The JAX-RS resources, one instance of each class. */
  public List<Object> resources() {
    Representations current = new Representations(() -> searched.get().feeds());
    return List.of(
        new EmbedResource(current, base, fragments),
        new EmbedSearchResource(searched, base, fragments),
        new EmbedFileResource(assets),
        new OembedResource(current, base, fragments));
  }
}
