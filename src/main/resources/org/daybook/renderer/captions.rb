# The words that Asciidoctor adds to texts, such as the names of admonitions, are those of its own
# locale files: in the language of the document, else of the site. What the author writes stays.
require 'monitor'

module Captions
  FOLDER = File.join Asciidoctor::DATA_DIR, 'locale'
  ENTRY = /^:([a-z-]+): (.+)$/
  LANGUAGE = /\A[a-z]{2,3}(?:-[A-Za-z0-9]+)*\z/i
  # Asciidoctor has no file for these.
  OTHERS = {
    'he' => {
      'appendix-caption' => 'נספח', 'appendix-refsig' => 'נספח', 'caution-caption' => 'זהירות',
      'chapter-signifier' => 'פרק', 'chapter-refsig' => 'פרק', 'example-caption' => 'דוגמה',
      'figure-caption' => 'איור', 'important-caption' => 'חשוב',
      'last-update-label' => 'עודכן לאחרונה', 'note-caption' => 'הערה',
      'part-signifier' => 'חלק', 'part-refsig' => 'חלק', 'section-refsig' => 'סעיף',
      'table-caption' => 'טבלה', 'tip-caption' => 'עצה', 'toc-title' => 'תוכן העניינים',
      'untitled-label' => 'ללא כותרת', 'version-label' => 'גרסה', 'warning-caption' => 'אזהרה'
    }
  }
  KNOWN = {}
  LOCK = Monitor.new

  def finalize_header *arguments
    unless nested?
      words = Captions.of @attributes['lang'] || @attributes['site-lang'] || ''
      words.each {|name, value| @attributes[name] = value if Captions.usual? self, name }
    end
    super
  end

  def self.usual? document, name
    set = document.instance_variable_get :@attributes_modified
    !(set.include? name) && document.attributes[name] == (of 'en')[name]
  end

  def self.of language
    LOCK.synchronize { KNOWN[language] ||= LANGUAGE.match?(language) ? (read language) : {} }
  end

  def self.read language
    code, *others = language.split '-'
    files = [file(code.downcase, others), code.downcase].map {|it| "#{FOLDER}/attributes-#{it}.adoc" }
    found = files.find {|it| File.exist? it }
    found ? (entries File.read found, encoding: 'UTF-8') : (OTHERS[code.downcase] || {})
  end

  def self.file code, others
    case code
    when 'zh' then (others & %w(Hant TW HK MO)).empty? || others.include?('Hans') ? 'zh_CN' : 'zh_TW'
    when 'pt' then others.include?('PT') ? 'pt' : 'pt_BR'
    else ([code] + others).join '_'
    end
  end

  # A caption that is shown only if the author sets it has a condition, and is left to the author.
  def self.entries text
    words = (text.scan ENTRY).to_h
    words.transform_values {|value| value.gsub(/\{([a-z-]+)\}/) { words[$1] } }
  end
end
Asciidoctor::Document.prepend Captions
