package org.daybook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/**
 * Makes what writes JSON. Nothing of it is kept in a thread: the threads of a container live longer
 * than the application, whose class loader such a thing would hold.
 */
public final class JsonFactories {
  private JsonFactories() {}

  /** A factory as most need it. */
  public static JsonFactory standard() {
    return builder().build();
  }

  /** A factory that can be given other features. */
  public static JsonFactoryBuilder builder() {
    return new JsonFactoryBuilder().recyclerPool(JsonRecyclerPools.nonRecyclingPool());
  }
}
