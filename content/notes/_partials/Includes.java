import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Answers the includes of one document from a tree of files. */
final class Includes {
  private static final int FILES = 256;
  private static final int BYTES = 8 << 20;

  private final Map<String, byte[]> tree;
  private int files;
  private int bytes;

  Includes(Map<String, byte[]> tree) {
    this.tree = Map.copyOf(tree);
  }

  // tag::answer[]
  Optional<byte[]> answer(String including, String target) {
    Optional<byte[]> content = resolve(including, target).map(tree::get);
    files++;
    bytes += content.map(found -> found.length).orElse(0);
    if (files > FILES || bytes > BYTES) {
      throw new IllegalStateException("more than 256 includes or 8 MiB of them");
    }
    return content;
  }
  // end::answer[]

  // tag::resolve[]
  /** The path that a target means in a file; nothing if it climbs out of the tree. */
  static Optional<String> resolve(String including, String target) {
    String folder = including.substring(0, including.lastIndexOf('/') + 1);
    String path = target.startsWith("/") ? target : folder + target;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
  // end::resolve[]
}
