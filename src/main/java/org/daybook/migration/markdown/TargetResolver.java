package org.daybook.migration.markdown;

/** Where the links and images of one text lead in the new site. */
public interface TargetResolver {
  /**
   * The target of a link.
   *
   * @param destination as the former site has it
   */
  LinkTarget link(String destination, int line);

  /** The target of an image: a path or a URL. */
  String image(String destination, int line);
}
