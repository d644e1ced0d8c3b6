# Asciidoctor knows texts whose names end in lower case, and refers without a fragment to .adoc alone.
module TextNames
  ENDING = /\.(?:adoc|asciidoc|asc|ad)\z/i
end

# The directives in an included text have an effect.
module IncludedTexts
  def push_include data, file = nil, *arguments
    result = super
    @process_lines = true if file == @file && (TextNames::ENDING.match? file.to_s)
    result
  end
end

# What would be an id that the document does not have is a text.
module ReferredTexts
  def convert_inline_anchor node
    name = node.attributes['refid']
    if node.type == :xref && !node.attributes['path'] && (TextNames::ENDING.match? name.to_s) &&
        !(node.document.catalog[:refs].key? name)
      node.attributes['path'] = node.target = name
    end
    super
  end
end

Asciidoctor::PreprocessorReader.prepend IncludedTexts
Asciidoctor::Converter.for('html5').prepend ReferredTexts
