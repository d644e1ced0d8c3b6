package org.daybook.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option that is a setting of the site, whose value the web application reads and checks. */
enum SettingOption {
  CONFIG("config", "FILE", Path.class, "Properties file with settings. Default: none."),
  CACHE("cache", "SIZE", "Memory for kept answers, like 64m. Default: an eighth of the heap."),
  AUDIENCE("audience", "WHO", "intranet, or public to welcome search engines. Default: intranet."),
  SUMMARIZER(
      "summarizer",
      "KIND",
      "Summaries of long entries: off, extractive or offer-built-in. Default: extractive."),
  HEALTH("health", "PART", "numbers, or details to tell everybody diagnostics. Default: numbers."),
  METRICS("metrics", "", boolean.class, "Tells everybody the numbers of the application."),
  RENDERER("renderer", "PLACE", "process, or embedded to convert in this JVM. Default: process."),
  HEAP("renderer.heap", "SIZE", "Greatest heap of the renderer. Default: 512m."),
  DEADLINE("renderer.deadline", "TIME", "Longest time for one document. Default: 10s."),
  AUTHORS("authors", "TRUST", "trusted, or untrusted to permit less markup. Default: trusted."),
  POLL("poll", "TIME", "Time between two looks at the content. Default: 2s."),
  LOSS_GRACE(
      "loss-grace", "TIME", "Time for which content that lost most pages waits. Default: 10m."),
  SITE_ASSETS("site-assets", "LIST", "Endings of other files to serve, like stl,step."),
  FRAME_ANCESTORS("frame-ancestors", "LIST", "Origins that may show pages in frames."),
  EMBED_ORIGINS("embed-origins", "LIST", "Origins whose scripts may read what is embedded."),
  IMG_HOSTS("img-hosts", "LIST", "Other hosts whose pictures pages show.");

  private static final Set<SettingOption> OF_CONTENT =
      EnumSet.of(CONFIG, RENDERER, HEAP, DEADLINE, AUTHORS, SITE_ASSETS, IMG_HOSTS);

  private static final String HEADING = "%nSettings, which the manual explains:%n";

  private final String key;
  private final String label;
  private final Class<?> type;
  private final String description;

  SettingOption(String key, String label, String description) {
    this(key, label, String.class, description);
  }

  SettingOption(String key, String label, Class<?> type, String description) {
    this.key = key;
    this.label = label;
    this.type = type;
    this.description = description;
  }

  /** Gives a command that serves a site the options of all these settings. */
  static final class OfSite implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      return withOptions(command, EnumSet.allOf(SettingOption.class));
    }
  }

  /** Gives a command that converts content once the options that the result depends on. */
  static final class OfContent implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      return withOptions(command, OF_CONTENT);
    }
  }

  /** The settings on a command line, as context parameters have them. */
  static Map<String, String> settings(ParseResult line) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (SettingOption option : values()) {
      if (line.hasMatchedOption("--" + option.key)) {
        settings.put("daybook." + option.key, option.value(line));
      }
    }
    return settings;
  }

  private static CommandSpec withOptions(CommandSpec command, Set<SettingOption> settings) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().validate(false).heading(HEADING);
    settings.forEach(setting -> group.addArg(setting.option()));
    return command.addArgGroup(group.build());
  }

  private OptionSpec option() {
    return OptionSpec.builder("--" + key)
        .type(type)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private String value(ParseResult line) {
    Object value = Objects.requireNonNull(line.matchedOptionValue("--" + key, null));
    return value instanceof Path path ? path.toAbsolutePath().toString() : value.toString();
  }
}
