package org.daybook.search.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.daybook.document.Passage;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/** The document by which the index finds an entry. */
final class EntryDocument {
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType TERMS = type(IndexOptions.DOCS, true);

  private final Site site;
  private final Entry entry;
  private final TextAnalyzer analyzer;
  private final Document document = new Document();

  private EntryDocument(Site site, Entry entry, TextAnalyzer analyzer) {
    this.site = site;
    this.entry = entry;
    this.analyzer = analyzer;
  }

  /**
   * The document of an entry of a site.
   *
   * @param passages of its text
   * @param analyzer of texts in the entry's language
   */
  static Document of(Site site, Entry entry, List<Passage> passages, TextAnalyzer analyzer) {
    EntryDocument made = new EntryDocument(site, entry, analyzer);
    made.names();
    new EntryProperties(site, entry).addTo(made.document);
    made.passages(passages);
    return made.document;
  }

  private void names() {
    words(IndexedField.TITLE, Stream.of(entry.title().text()));
    words(
        IndexedField.NAME,
        Stream.concat(Stream.of(entry.path()), entry.aliases().stream())
            .map(EntryProperties::name));
    words(IndexedField.TAGS, entry.tags().stream().map(tag -> tag.label()));
    words(IndexedField.AUTHORS, entry.authors().stream().map(author -> author.name()));
    words(IndexedField.SUMMARY, Stream.of(entry.summary().text()));
  }

  private void passages(List<Passage> passages) {
    words(IndexedField.HEADINGS, passages.stream().map(Passage::title));
    PassageTerms prose = new PassageTerms();
    PassageTerms code = new PassageTerms();
    FrameTerms frames = new FrameTerms(site.sectionOf(entry));
    for (Passage passage : passages) {
      List<Token> said = analyzer.terms(passage.prose());
      List<Token> listed = TextAnalyzer.words(passage.code());
      prose.add(said);
      code.add(listed);
      frames.add(passage, Stream.concat(said.stream(), listed.stream()));
    }
    divided(IndexedField.PROSE, prose);
    divided(IndexedField.CODE, code);
    frames.terms().forEach(term -> document.add(new Field(IndexKeys.FRAME, term, TERMS)));
  }

  private void divided(IndexedField field, PassageTerms terms) {
    document.add(new Field(field.key(), new TermStream(terms.all()), WORDS));
    PassageStarts starts = new PassageStarts(terms.starts());
    document.add(new BinaryDocValuesField(IndexKeys.starts(field), starts.bytes()));
  }

  private void words(IndexedField field, Stream<String> texts) {
    PassageTerms terms = new PassageTerms();
    texts.map(TextAnalyzer::composed).forEach(text -> terms.add(analyzer.terms(text)));
    document.add(new Field(field.key(), new TermStream(terms.all()), WORDS));
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(!omitNorms);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
