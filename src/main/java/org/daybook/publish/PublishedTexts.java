package org.daybook.publish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.TextEdit;
import org.daybook.source.ContentTree;
import org.daybook.source.TreeChange;

/**
 * A publication in which the texts of entries can be replaced if it is complete and has no errors.
 * The steps that look at all files need not be repeated, because their inputs are the same:
 * everything but the texts.
 *
 * @param candidates all that is published, by source
 * @param factory made them
 * @param included the files that documents include
 * @param until the time at which something appears or disappears by itself
 */
record PublishedTexts(
    ContentTree tree,
    Map<String, Candidate> candidates,
    CandidateFactory factory,
    Set<String> included,
    Publication publication,
    Instant until) {
  /** The largest number of files whose edits are published in this way. */
  static final int MOST = 8;

  private static final Set<Rule> OF_TEXT = EnumSet.of(Rule.LARGE_IMAGE);

  /** A publication of these candidates at a time. */
  static PublishedTexts of(
      List<Candidate> all,
      CandidateFactory factory,
      Set<String> included,
      Publication published,
      Instant now) {
    Map<String, Candidate> sources = all.stream().collect(toMap(Candidate::source, identity()));
    ContentTree tree = factory.tree();
    Instant until = published.site().nextChange(now);
    return new PublishedTexts(tree, sources, factory.of(tree), included, published, until);
  }

  /** The entries whose sources a later tree has otherwise; none if more differs than a few. */
  List<String> edited(ContentTree later, Instant now) {
    TreeChange change = new TreeChange(tree, later);
    boolean few = change.paths().size() <= MOST && change.isOfFilesAlone();
    return few
            && now.isBefore(until)
            && change.paths().stream().allMatch(s -> isEntry(s) && later.file(s).isPresent())
        ? List.copyOf(change.paths())
        : List.of();
  }

  private boolean isEntry(String source) {
    Candidate candidate = candidates.get(source);
    return candidate != null
        && candidate.entry() != null
        && !included.contains(source)
        && areOfText(candidate, publication.findings(source));
  }

  /** Says whether these are the findings in a text alone, which concern no other file. */
  private static boolean areOfText(Candidate candidate, List<Diagnostic> found) {
    List<Diagnostic> converted = candidate.document().diagnostics();
    return converted.stream().allMatch(one -> one.path().equals(candidate.source()))
        && found.stream().allMatch(one -> OF_TEXT.contains(one.rule()) || converted.contains(one));
  }

  /**
   * The publication of a later tree; empty if the edited entries differ in more than their texts,
   * or if something is to be said of them that concerns other files too.
   *
   * @param versions those of the edited entries
   * @param nowIncluded the files that documents include now
   * @param diagnostics those of the versions
   */
  Optional<PublishedTexts> with(
      Versions versions, Set<String> nowIncluded, Diagnostics diagnostics) {
    ContentTree later = versions.tree();
    List<Candidate> edited =
        factory.of(later).candidates(versions.current().values().stream(), diagnostics).toList();
    if (!nowIncluded.equals(included) || !edited.stream().allMatch(this::differsInTextAlone)) {
      return Optional.empty();
    }
    Map<String, Candidate> all = new HashMap<>(candidates);
    edited.forEach(candidate -> all.put(candidate.source(), candidate));
    new LinkCheck(
            later,
            publication.site(),
            Set.of(),
            source -> Optional.ofNullable(all.get(source)).map(Candidate::document),
            diagnostics)
        .check(edited.stream().map(Candidate::document).toList());
    List<Diagnostic> found = diagnostics.all();
    return areOfTexts(edited, found)
        ? Optional.of(
            new PublishedTexts(
                later, all, factory.of(later), included, published(edited, found, later), until))
        : Optional.empty();
  }

  // A file whose header is wrong has findings and no candidate.
  private static boolean areOfTexts(List<Candidate> edited, List<Diagnostic> found) {
    Set<String> sources = edited.stream().map(Candidate::source).collect(toSet());
    return found.stream().allMatch(one -> sources.contains(one.path()))
        && edited.stream().allMatch(candidate -> areOfText(candidate, of(candidate, found)));
  }

  private static List<Diagnostic> of(Candidate candidate, List<Diagnostic> found) {
    return found.stream().filter(one -> one.path().equals(candidate.source())).toList();
  }

  private boolean differsInTextAlone(Candidate now) {
    Candidate before = candidates.get(now.source());
    // Other pages may link to an id that is gone, and be warned of one that was not there.
    return before != null
        && before.differsInTextAlone(now)
        && before.keepsIds(now)
        && (publication.diagnostics().isEmpty() || now.keepsIds(before));
  }

  private Publication published(List<Candidate> edited, List<Diagnostic> found, ContentTree later) {
    Site site = publication.site();
    // An entry keeps the feed id and the former addresses that were free.
    List<Entry> texts =
        edited.stream().map(c -> site.entry(c.path()).orElseThrow().withPage(c.page())).toList();
    List<Asset> sources = new ContentAssets(later).sources(texts.stream(), file -> true).toList();
    Set<String> paths = edited.stream().map(Candidate::source).collect(toSet());
    return publication.with(TextEdit.to(texts, sources, site).in(site), paths, found);
  }
}
