# Formulas without a script: AsciiMath becomes MathML, LaTeX is shown as it is written.
module Formulas
  TYPES = { asciimath: ['\$', '\$'], latexmath: ['\(', '\)'] }
  PARTS = / *\\\n(?:\\?\n)*|\n\n+/
  ESCAPED = { '&lt;' => '<', '&gt;' => '>', '&amp;' => '&' }

  def convert_stem node
    return super unless node.content
    style = node.style.to_sym
    parts = style == :asciimath ? (node.content.split PARTS) : [node.content]
    body = parts.map {|part| Formulas.markup style, part, ' display="block"' }
    title = node.title? ? %(<div class="title">#{node.title}</div>\n) : ''
    id = node.id ? %( id="#{node.id}") : ''
    %(<div#{id} class="#{['stemblock', node.role].compact.join ' '}">
#{title}<div class="content">
#{body.join "\n"}
</div>
</div>)
  end

  def convert_inline_quoted node
    return super unless (open, close = TYPES[node.type])
    super.sub(open + node.text + close) { Formulas.markup node.type, node.text }
  end

  # text:: the formula, with character references for what would be markup
  def self.markup type, text, attributes = ''
    (type == :asciimath && (mathml text, attributes)) || %(<code class="math">#{text}</code>)
  end

  def self.mathml text, attributes
    require 'asciimath'
    formula = AsciiMath.parse(text.gsub(/&(?:lt|gt|amp);/, ESCAPED)).to_mathml
    formula.sub('<math') { %(<math#{attributes} alttext="#{text.gsub '"', '&quot;'}") }
  rescue StandardError
    nil # What cannot be read is shown as it is written.
  end
end
Asciidoctor::Converter.for('html5').prepend Formulas
