package org.daybook;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import org.daybook.io.InstanceLogger;

/**
 * The methods that the JDK makes of records. JDK 17 keeps the types of those that it has made last,
 * and with them the class loader of a web application that has ended.
 */
final class RecordMethods {
  private static final System.Logger LOG = InstanceLogger.of(RecordMethods.class);

  private RecordMethods() {}

  /** Has the JDK make each method once more, of types of its own, which take the place of ours. */
  static void release() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle component = lookup.findVirtual(String.class, "strip", methodType(String.class));
      make(lookup, "equals", methodType(boolean.class, String.class, Object.class), component);
      make(lookup, "hashCode", methodType(int.class, String.class), component);
      make(lookup, "toString", methodType(String.class, String.class), component);
    } catch (Throwable e) {
      LOG.log(DEBUG, "The JDK keeps a class loader: {0}", e.toString());
    }
  }

  private static void make(
      MethodHandles.Lookup lookup, String name, MethodType type, MethodHandle component)
      throws Throwable {
    ObjectMethods.bootstrap(lookup, name, type, String.class, "text", component);
  }
}
