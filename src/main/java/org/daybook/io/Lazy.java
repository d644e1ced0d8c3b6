package org.daybook.io;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for. Two threads may both make it, so the result must
 * be the same. Safe for use by many threads.
 */
public final class Lazy<V> implements Supplier<V> {
  private final Supplier<V> make;
  private volatile @Nullable V made;

  /** A value that is not made yet. */
  public Lazy(Supplier<V> make) {
    this.make = make;
  }

  /** A value that is made now. */
  public static <V> Lazy<V> made(V value) {
    Lazy<V> lazy = new Lazy<>(() -> value);
    lazy.made = value;
    return lazy;
  }

  /** Says whether it was asked for. */
  public boolean isMade() {
    return made != null;
  }

  /** The value. */
  @Override
  public V get() {
    V known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}
