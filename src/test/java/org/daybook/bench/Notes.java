package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A content folder of notes of about 8 KB, the same wherever it is made.
 *
 * @param count how many notes; the last is the newest
 */
record Notes(Path folder, int count) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int PARTS = 5;
  private static final List<String> WORDS =
      List.of(
          ("a queue bounds what waits and says so when it is full the reader of this log sees each"
                  + " retry with its deadline while writers back off until one replica answers"
                  + " because clocks differ between nodes every message names its cause and no"
                  + " snapshot depends on order")
              .split(" ", -1));
  static final List<String> CODE =
      List.of(
          """
          [source,java]
          ----
          record Batch(List<Message> messages, Instant due) {
            /** Messages that fit before the deadline. */
            Batch until(Instant deadline) {
              return new Batch(messages.stream().filter(m -> m.due().isBefore(deadline)).toList(), due); // <1>
            }
          }
          ----
          <1> Order is kept.
          """,
          """
          [source,rust]
          ----
          fn drain(queue: &mut VecDeque<Job>, limit: usize) -> Vec<Job> {
              let mut taken = Vec::with_capacity(limit);
              while let Some(job) = queue.pop_front() {
                  if taken.len() == limit { queue.push_front(job); break; }
                  taken.push(job); // at most "limit" of them
              }
              taken
          }
          ----
          """,
          """
          [source,yaml]
          ----
          service:
            replicas: 3
            deadline: 250ms   # per attempt
            retries: { most: 2, jitter: true }
          ----
          """,
          """
          [source,python]
          ----
          def percentile(values: list[float], share: float) -> float:
              ordered = sorted(values)
              return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
          ----
          """,
          """
          [source,shell]
          ----
          for node in one two three; do
            ssh "$node" 'systemctl status daemon | grep -c active'
          done
          ----
          """);

  /** Writes all files that are not there yet. */
  void write() throws IOException {
    if (!Files.exists(folder)) {
      put("index.adoc", "= Benchmark\n:page-id: tag:bench.example.org,2026:\n:author: Bench\n");
      put("notes/index.adoc", "= Notes\n\nAll of them.\n");
      for (int n = 0; n < count; n++) {
        put(path(n), text(n, ""));
      }
    }
  }

  /** Writes one note anew, with another first sentence. */
  void edit(int n, String sentence) throws IOException {
    put(path(n), text(n, sentence));
  }

  /** The note's place in the site. */
  String page(int n) {
    return path(n).replace(".adoc", "/");
  }

  /** The places of all notes. */
  List<String> pages() {
    return IntStream.range(0, count).mapToObj(this::page).toList();
  }

  private static String path(int n) {
    return "notes/%d/note-%05d.adoc".formatted(FIRST.plusDays(n).getYear(), n);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(int n, String sentence) {
    Random random = new Random(n);
    return """
        = Note %d: %s
        :page-date: %s
        :page-tags: tag-%d, %s
        :description: %s.

        %s
        """
            .formatted(
                n,
                words(random, 4),
                FIRST.plusDays(n),
                n % 40,
                WORDS.get(n % WORDS.size()),
                words(random, 14),
                sentence)
        + IntStream.range(0, PARTS)
            .mapToObj(part -> part(n, part, random))
            .collect(Collectors.joining());
  }

  private String part(int n, int part, Random random) {
    return """

        == Part %d: %s

        %s *%s* %s `%s`.

        %s, as xref:/%s[] shows.

        * %s
        * %s
        ** %s

        %s
        |===
        |Name |Before |After

        |%s |%d |%d
        |%s |%d |%d
        |===

        NOTE: %s.
        """
        .formatted(
            part,
            words(random, 5),
            words(random, 60),
            words(random, 2),
            words(random, 50),
            words(random, 1),
            words(random, 70),
            path(random.nextInt(count)),
            words(random, 12),
            words(random, 9),
            words(random, 9),
            CODE.get((n + part) % CODE.size()),
            words(random, 2),
            random.nextInt(1000),
            random.nextInt(1000),
            words(random, 2),
            random.nextInt(1000),
            random.nextInt(1000),
            words(random, 15));
  }

  static String words(Random random, int count) {
    return random
        .ints(count, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }
}
