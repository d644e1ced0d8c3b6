# Formulas without a script: AsciiMath becomes MathML here, LaTeX later.
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

  # Parsing a formula takes a time that grows with the square of its length.
  LENGTH = 3_000
  DEPTH = 100

  LATEX = /\\[a-zA-Z]{2,}/

  # text:: the formula, with character references for what would be markup
  def self.markup type, text, attributes = ''
    return written text, ' data-deep=""' if text.length > LENGTH || (depth text, /[(\[{]/, /[(\[{)\]}]/) > DEPTH
    return written text, %( data-tex="#{attributes.empty? ? '' : 'block'}") unless type == :asciimath
    attributes += ' data-latex=""' if LATEX.match? text
    (mathml text, attributes) || (written text, attributes)
  end

  def self.mathml text, attributes
    require 'asciimath'
    formula = AsciiMath.parse(text.gsub(/&(?:lt|gt|amp);/, ESCAPED)).to_mathml
    return written text, ' data-deep=""' if (depth formula, /<m/, /<\/?m/) > DEPTH
    formula.sub('<math') { %(<math#{attributes} alttext="#{text.gsub '"', '&quot;'}") }
  rescue SystemStackError
    written text, ' data-deep=""'
  rescue StandardError
    nil # What cannot be read is shown as it is written.
  end

  def self.written text, attributes = ''
    %(<code class="math"#{attributes}>#{text}</code>)
  end

  # The deepest nesting of what opens among all that opens or closes.
  def self.depth text, opening, all
    depth = deepest = 0
    text.scan all do |found|
      depth += (opening.match? found) ? 1 : -1
      deepest = depth if depth > deepest
    end
    deepest
  end
end
Asciidoctor::Converter.for('html5').prepend Formulas
