package org.daybook.publish.served;

import java.util.Locale;
import java.util.Set;

/**
 * The types of files that are served beside pages, by the endings of their names.
 *
 * @param more the endings that an operator adds, in lower case, without dots
 */
public record AssetTypes(Set<String> more) {
  /** The types without an operator's. */
  public static final AssetTypes KNOWN = new AssetTypes(Set.of());

  private static final Set<String> ENDINGS =
      Set.of(
          ("apng avif bmp gif ico jpeg jpg png svg tif tiff webp"
                  + " doc docx epub odp ods odt pdf ppt pptx rtf txt xls xlsx"
                  + " 7z bz2 gz tar tgz xz zip zst"
                  + " aac flac m4a m4v mov mp3 mp4 oga ogg ogv opus srt vtt wav weba webm"
                  + " csv diff drawio excalidraw geojson gpx ics ipynb parquet patch tsv")
              .split(" ", -1));

  public AssetTypes {
    more = Set.copyOf(more);
  }

  /** Says whether files of this name are served. */
  public boolean isKnown(String path) {
    String ending = ending(path);
    return ENDINGS.contains(ending) || more.contains(ending);
  }

  /** The ending of a file's name in lower case, without the dot; empty if it has none. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
