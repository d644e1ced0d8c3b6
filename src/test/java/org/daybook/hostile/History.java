package org.daybook.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A content folder's changes, in steps that are published one after the other. */
record History(List<List<Change>> steps) {
  History {
    steps = List.copyOf(steps);
  }

  @Override
  public String toString() {
    return IntStream.range(0, steps.size())
        .mapToObj(
            step ->
                "\nstep "
                    + (step + 1)
                    + "\n"
                    + steps.get(step).stream()
                        .map(Change::toString)
                        .collect(Collectors.joining("\n")))
        .collect(Collectors.joining());
  }
}
