package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The folder of an nginx of one process, which sends files that are compressed already. */
record NginxFolder(Path base) {
  private static final String CONFIGURATION =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      events { worker_connections 256; }
      http {
        access_log off;
        keepalive_requests 1000000000;
        keepalive_timeout 3600s;
        sendfile on;
        tcp_nopush on;
        gzip_static on;
        types { %s }
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        server {
          listen 127.0.0.1:%d;
          root %s;
          index index.html;
          error_page 404 /404.html;
        }
      }
      """;

  /**
   * Starts nginx.
   *
   * @param files what it serves
   * @param types media types by the names' endings
   */
  ServerProcess start(Path files, Map<String, String> types) throws IOException {
    int port = ServerProcess.freePort();
    Files.createDirectories(base);
    Path conf = base.resolve("nginx.conf");
    Files.writeString(conf, CONFIGURATION.formatted(types(types), port, files));
    return ServerProcess.start(
        "nginx",
        port,
        List.of("nginx", "-p", base + "/", "-e", "error.log", "-c", conf.toString()),
        base.resolve("nginx.log"));
  }

  private static String types(Map<String, String> types) {
    return types.entrySet().stream()
        .map(type -> "\"" + type.getValue() + "\" " + type.getKey() + ";")
        .collect(Collectors.joining(" "));
  }
}
