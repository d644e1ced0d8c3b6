package org.daybook.container;

/** A context path at which the archive is deployed. */
enum Mount {
  ROOT(""),
  NOTES("/notes"),
  ENG_NOTES("/eng/notes");

  private final String path;

  Mount(String path) {
    this.path = path;
  }

  /** The context path as servlets know it: empty for the root. */
  String path() {
    return path;
  }

  /** The context path as containers are told it. */
  String root() {
    return path.isEmpty() ? "/" : path;
  }

  /** A name of the deployment without slashes. */
  String id() {
    return path.isEmpty() ? "top" : path.substring(1).replace('/', '-');
  }

  /** The context path as the base of a file's name, with a separator for slashes. */
  String file(String separator) {
    return path.isEmpty() ? "ROOT" : path.substring(1).replace("/", separator);
  }
}
