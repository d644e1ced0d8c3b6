package org.daybook;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** The environment entries that a container has for a web application, if it has JNDI at all. */
final class JndiEntries {
  private JndiEntries() {}

  /**
   * The entry of a name, whatever its type, as text.
   *
   * @param name a constant: a name from elsewhere could make JNDI load code from another host
   */
  @SuppressWarnings("BanJNDI") // Each name is one of a fixed few.
  static @Nullable String find(String name) {
    try {
      Object entry = new InitialContext().lookup(name);
      return entry == null ? null : entry.toString();
    } catch (NamingException | RuntimeException | LinkageError e) {
      return null; // Containers differ in how they say that an entry or JNDI is missing.
    }
  }
}
