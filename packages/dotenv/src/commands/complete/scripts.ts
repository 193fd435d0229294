// Every script runs `opconnect complete --words -- WORD…` to get candidates for the last word. The first line of the
// output is their kind: `values` (on the lines that follow), `files`, or `command N` (complete the command line that
// starts at word N). The scripts need only the shell itself.

const bash = `# opconnect completion for bash: source <(opconnect complete bash)
_opconnect() {
  local current="\${COMP_WORDS[COMP_CWORD]}" directive value line
  COMPREPLY=()
  {
    IFS= read -r directive
    case "$directive" in
      values)
        while IFS= read -r line; do
          value="\${line%%$'\\t'*}"
          COMPREPLY+=("$value")
        done
        ;;
    esac
  } < <("\${COMP_WORDS[0]}" complete --words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case "$directive" in
    "command "*)
      local first=$((\${directive#command } + 1))
      if ((first == COMP_CWORD)) && [[ $current != */* ]]; then
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -c -- "$current" | sort -u)
      elif declare -F _command_offset >/dev/null; then
        _command_offset "$first"
      fi
      ;;
  esac
}
complete -o bashdefault -o default -F _opconnect opconnect
`

const zsh = `#compdef opconnect
# opconnect completion for zsh: source <(opconnect complete zsh)
_opconnect() {
  local -a output offered
  local line directive first
  output=("\${(@f)$("\${(Q)words[1]}" complete --words -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  directive="$output[1]"
  case "$directive" in
    files)
      [[ "$PREFIX" == --*=* ]] && compset -P '*='
      _files
      ;;
    command\\ *)
      first=$((\${directive#command } + 1))
      shift $first words
      ((CURRENT -= first))
      _normal
      ;;
    values)
      for line in "\${(@)output[2,-1]}"; do
        [[ "$line" == *$'\\t'* ]] && offered+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") || offered+=("\${line//:/\\\\:}")
      done
      _describe opconnect offered
      ;;
  esac
}
if [[ "$funcstack[1]" == _opconnect ]]; then
  _opconnect "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit -i; }
  compdef _opconnect opconnect
fi
`

const fish = `# opconnect completion for fish: opconnect complete fish | source
function __opconnect_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l output ($words[1] complete --words -- $words[2..-1] "$current" 2>/dev/null)
  switch "$output[1]"
    case files
      if string match -qr -- '^--[\\w-]+=' "$current"
        set -l option (string replace -r -- '=.*' '=' "$current")
        for path in (__fish_complete_path (string replace -r -- '^--[\\w-]+=' '' "$current"))
          echo $option$path
        end
      else
        __fish_complete_path "$current"
      end
    case 'command *'
      set -l first (math (string replace 'command ' '' -- $output[1]) + 2)
      set -l rest $words[$first..-1]
      complete -C (string join ' ' -- (string escape -- $rest) "$current")
    case '*'
      printf '%s\\n' $output[2..-1]
  end
end
complete -c opconnect -e
complete -c opconnect -f -a '(__opconnect_complete)'
`

const powershell = `# opconnect completion for PowerShell: opconnect complete powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName opconnect -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $output = @(& $ast.CommandElements[0].Value complete --words -- @words "$word" 2>$null)
  if ($output[0] -eq 'values') {
    $output | Select-Object -Skip 1 | ForEach-Object {
      $value, $text = $_ -split "\`t", 2
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($text) { $text } else { $value }))
    }
  }
}
`

/** The completion script of each shell. */
export const scripts = { bash, fish, powershell, zsh } as const
