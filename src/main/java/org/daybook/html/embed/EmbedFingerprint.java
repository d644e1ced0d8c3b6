package org.daybook.html.embed;

import org.daybook.html.PageFields;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.site.SitePath;

/**
 * Makes the fingerprints of fragments and frames before they are written.
 *
 * @param program the digest of the program
 * @param origins of the pages that may show frames
 * @param stylesheet its path, which changes with each file that a frame loads
 */
record EmbedFingerprint(String program, String origins, SitePath stylesheet) {
  /** The fingerprint of everything that a piece shows at a place. */
  String of(EmbedContext place, Piece piece) {
    return Fingerprint.of(
        out -> {
          out.text(program).text(piece.template()).text(place.at(SitePath.HOME));
          out.text(piece.language().toLanguageTag()).flag(place.framed());
          out.text(place.words(piece.language()).messages().fingerprint());
          place.place().theme().translations().writeTo(out);
          if (place.framed()) {
            writeFrame(place, out);
          }
          // A text that shows a file names the file's source; the path differs only for these.
          out.list(
              place.site().renamed(),
              (to, asset) -> to.text(asset.source()).text(asset.path().value()));
          piece.shown().accept(new PageFields(place.site(), out));
        });
  }

  // A frame loads its files relative to its own path.
  private void writeFrame(EmbedContext place, FieldWriter out) {
    out.text(place.place().path().value()).text(stylesheet.value()).text(origins);
    out.text(place.place().theme().fingerprint());
  }
}
