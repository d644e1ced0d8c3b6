package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.daybook.testing.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Large files, which need no space on disk if they are empty, do not keep others waiting. */
@Timeout(60)
class LargeFilesTest {
  private static final long GIB = 1L << 30;

  @TempDir Path folder;

  @Test
  void aFileOfFourTebibytesIsNotRead() throws IOException {
    Content content = new Content(folder).with("notes/a.adoc", "= A");
    sparse("notes/b.zip", 4096 * GIB);
    sparse("notes/c.adoc", 4096 * GIB);

    ContentTree tree = content.read();

    assertThat(tree.files()).extracting(SourceFile::path).containsExactly("notes/a.adoc");
    assertThat(tree.unreadable())
        .extracting(ContentTree.Unreadable::reason)
        .hasSize(2)
        .containsOnly("it is larger than 4 gib; keep it elsewhere and link to it");
  }

  @Test
  void manyLargeFilesAreReadByLaterLooks() throws IOException {
    Content content = new Content(folder).with("z.adoc", "= Z");
    for (int n : IntStream.range(0, 3).toArray()) {
      sparse("large" + n + ".zip", GIB / 2 + 1);
    }

    ContentTree first = content.read();
    ContentTree second = content.read(first);
    ContentTree third = content.read(second);

    assertThat(first.files()).hasSize(2);
    assertThat(second.files()).hasSize(3);
    assertThat(third.files()).hasSize(4);
    assertThat(third.unreadable()).isEmpty();
  }

  private void sparse(String path, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
      file.setLength(size);
    }
  }
}
