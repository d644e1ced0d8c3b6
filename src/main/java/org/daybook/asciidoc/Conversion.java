package org.daybook.asciidoc;

import java.util.List;
import org.daybook.site.Diagnostic;

/** X. */
public record Conversion(List<Document> documents, List<Diagnostic> failures) {}
