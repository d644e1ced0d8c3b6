# Rouge builds the states of a lexer when they are first needed. Other threads must wait for that:
# they would take a half of it for the whole, for as long as the program runs.
require 'monitor'
require 'rouge'

module WholeStates
  LOCK = Monitor.new

  def get_state name
    name.is_a?(Rouge::RegexLexer::State) ? name : (LOCK.synchronize { super })
  end
end
Rouge::RegexLexer.singleton_class.prepend WholeStates
