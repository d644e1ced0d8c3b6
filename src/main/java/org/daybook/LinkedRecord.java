package org.daybook;

import java.util.List;

/**
 * A record whose component has a type of the JDK. JDK 17 keeps the component types of the record
 * whose methods it has linked last, and with them the class loader of a web application that has
 * ended; this record takes its place.
 */
record LinkedRecord(List<String> components) {

  /** Has the JDK link the methods, which it does at the first call of each. */
  static void link() {
    LinkedRecord linked = new LinkedRecord(List.of());
    LinkedRecord equal = new LinkedRecord(List.of());
    var unused = List.of(linked.equals(equal), linked.hashCode(), linked.toString());
  }
}
