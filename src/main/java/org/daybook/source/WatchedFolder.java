package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;

/**
 * A watch over a folder, which it follows when the folder is moved.
 *
 * @param inode of the folder, where the file system has them
 */
record WatchedFolder(WatchKey key, String inode) {
  /**
   * Begins a watch.
   *
   * @throws IOException if the folder is gone, or the system has no more watches
   */
  static WatchedFolder of(Path folder, WatchService watches) throws IOException {
    WatchKey key = folder.register(watches, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    Object inode = Files.getAttribute(folder, "fileKey", NOFOLLOW_LINKS);
    return new WatchedFolder(key, String.valueOf(inode));
  }

  /**
   * Says whether the watch goes on, and ends it if another folder or none is at the path by now.
   *
   * @param inodes of the folders at all paths
   */
  boolean isKept(Path path, Map<Path, String> inodes) {
    if (!inode.equals(inodes.get(path))) {
      key.cancel();
    }
    return key.isValid();
  }
}
