package org.daybook.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.site.*;

/** X. */
public record Document(
    String path,
    Html title,
    Map<String, String> attributes,
    List<String> authors,
    Html opening,
    List<Reference> links,
    List<String> images,
    Set<String> anchors,
    Text text,
    List<Diagnostic> diagnostics) {}
