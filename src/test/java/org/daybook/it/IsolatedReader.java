package org.daybook.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a server, reads all that its pages link to, and kills it. A program of its own, because it
 * must share the server's network. Its arguments are a file for what it has read, the path of a
 * page that is published last, and the command.
 */
final class IsolatedReader {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");
  private static final long MILLIS = 200;
  private static final int TRIALS = 600;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;

  private IsolatedReader(URI base) {
    this.base = base;
  }

  public static void main(String... arguments) throws Exception {
    List<String> all = List.of(arguments);
    Process server =
        new ProcessBuilder(all.subList(2, all.size()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      BufferedReader out = server.inputReader();
      String line = String.valueOf(out.readLine());
      IsolatedReader reader = new IsolatedReader(URI.create(line.replaceFirst(".* is at ", "")));
      reader.await(all.get(1));
      Files.write(Path.of(all.get(0)), reader.read());
    } finally {
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
    }
  }

  private void await(String last) throws IOException, InterruptedException {
    for (int i = 0; i < TRIALS && get(last).statusCode() != 200; i++) {
      Thread.sleep(MILLIS);
    }
  }

  /** Each address with its status. */
  private List<String> read() throws IOException, InterruptedException {
    TreeMap<URI, Integer> read = new TreeMap<>();
    Deque<URI> open = new ArrayDeque<>(List.of(base, base.resolve("atom.xml")));
    while (!open.isEmpty()) {
      URI url = open.pop();
      if (!read.containsKey(url)) {
        HttpResponse<byte[]> answer = get(url.toString().substring(base.toString().length()));
        read.put(url, answer.statusCode());
        follow(url, new String(answer.body(), UTF_8), open);
      }
    }
    return read.entrySet().stream()
        .map(entry -> entry.getValue() + " /" + base.relativize(entry.getKey()))
        .toList();
  }

  private void follow(URI from, String text, Deque<URI> open) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      try {
        URI url = from.resolve(link.group(1).replace("&amp;", "&"));
        if (url.toString().startsWith(base.toString())) {
          open.add(url);
        }
      } catch (IllegalArgumentException e) {
        // What a text says in place of a link.
      }
    }
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
  }
}
