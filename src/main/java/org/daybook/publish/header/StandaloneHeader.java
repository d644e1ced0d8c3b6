package org.daybook.publish.header;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** The header of a page that has a title and a URL of its own, such as {@code about.adoc}. */
public record StandaloneHeader(
    @HeaderAttribute(
            name = "title",
            keys = "title",
            line = "[=#] .*",
            meaning = "Title. Inline markup is allowed")
        @NotBlank(message = "is missing: begin the file with \"= \" and a title")
        @MaxLength(1_000)
        String title,
    @HeaderAttribute(name = "page-slug", meaning = "Last part of the URL")
        @Pattern(
            regexp = "|[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}._~-]*",
            message = "must be lower-case letters, digits and . _ ~ -")
        @MaxLength(200)
        String pageSlug,
    @Valid PageHeader page)
    implements Header {}
