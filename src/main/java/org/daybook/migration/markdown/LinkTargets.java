package org.daybook.migration.markdown;

/** Where the links and images of one text lead in the new site. */
public interface LinkTargets {
  /**
   * The target of a link.
   *
   * @param destination as the former site has it
   */
  Target link(String destination, int line);

  /** The target of an image: a path or a URL. */
  String image(String destination, int line);
}
