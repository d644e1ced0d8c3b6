package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStampTest {
  private static final Instant SEEN = Instant.parse("2026-06-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T11:59:49Z, 2026-06-01T11:59:49Z, true",
    "2026-06-01T11:59:50Z, 2026-06-01T11:59:50Z, false",
    "2020-01-01T00:00:00Z, 2026-06-01T11:59:50Z, false",
    "2026-06-01T11:59:50Z, 1970-01-01T00:00:00Z, false",
    "2026-06-01T12:00:05Z, 2026-06-01T11:00:00Z, false",
    "2026-06-01T12:00:05Z, 2026-06-01T12:00:05Z, false"
  })
  void stampIsSettledIfBothTimesAreEarlierThanTheStepsOfClocks(
      Instant modified, Instant changed, boolean settled) {
    assertThat(stamp(modified, changed).isSettled()).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-01T00:00:00Z, 2026-06-01T11:00:00Z, true",
    "2030-01-01T00:00:00Z, 2026-06-01T11:59:50Z, false",
    "2030-01-01T00:00:00Z, 2030-01-01T00:00:00Z, false"
  })
  void timeInTheFutureIsThatOfNoWriteIfTheFileSystemHasTheTimeOfTheLastChange(
      Instant modified, Instant changed, boolean settled) {
    assertThat(stamp(modified, changed).isSettled()).isEqualTo(settled);
  }

  private static FileStamp stamp(Instant modified, Instant changed) {
    return new FileStamp(1, FileTime.from(modified), FileTime.from(changed), "inode", SEEN);
  }
}
