import type { Choice, CompletedCommand } from './completion-table.ts';

/** What fills in a place, as a line of the script. */
function reply(choice: Choice): string {
  if (typeof choice !== 'string') return `_khobao_words '${choice.join(' ')}'`;
  const known = {
    folders: '_khobao_paths -d',
    files: '_khobao_paths -f',
    branches: '_khobao_words "$(_khobao_branches)"',
    categories: '_khobao_words "$(_khobao_categories)"',
    anything: ':',
  };
  return known[choice];
}

/** The cases of what options take, those that take the same together. */
function valueCases(commands: readonly CompletedCommand[], optional: boolean): string {
  const byReply = new Map<string, Set<string>>();
  for (const { name, value } of commands.flatMap(({ options }) => options)) {
    if (value === undefined || value.optional !== optional) continue;
    const line = reply(value.choice);
    byReply.set(line, (byReply.get(line) ?? new Set()).add(name));
  }
  return [...byReply].map(([line, names]) => `    ${[...names].join('|')}) ${line}; return ;;\n`).join('');
}

/** The script for bash, 3.2 (which macOS has) and later; it needs nothing else. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const options = commands.map(
    ({ name, options: own }) => `    ${name}) options='${own.map((option) => option.name).join(' ')}' ;;\n`,
  );
  const operands = commands.flatMap(({ name, operand }) =>
    operand === undefined ? [] : [`    ${name}) ${reply(operand.choice)} ;;\n`],
  );
  return `# bash completion for khobao

_khobao_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$prefix$word"); done < <(compgen -W "$1" -- "$current")
}

_khobao_paths() {
  local path begun=\${current#[\\"\\']}
  type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$prefix$path"); done < <(compgen "$1" -- "\${begun//\\\\/}")
}

_khobao_branches() {
  git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null
}

_khobao_categories() {
  local content=content at
  for ((at = 2; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
    --content) content=\${COMP_WORDS[at + 1]}; [[ $content == = ]] && content=\${COMP_WORDS[at + 2]} ;;
    --content=?*) content=\${COMP_WORDS[at]#--content=} ;;
    esac
  done
  grep -oE '(^|[ {,-])id: *"?[a-z0-9][a-z0-9-]*' "$content/categories.yaml" 2>/dev/null | sed 's/.*id: *"*//'
}

_khobao() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} prefix= options=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _khobao_words '${names} --help'
    return
  fi
  # --name=value comes in one piece or in three, as the signs are set that part words.
  if [[ $current == = ]]; then
    current=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $current == --*=* ]]; then
    before=\${current%%=*} prefix=\${current%%=*}= current=\${current#*=}
  fi
  case $before in
${valueCases(commands, false)}  esac
  if [[ $current != -* ]]; then
    case $before in
${valueCases(commands, true)
  .split('\n')
  .map((line) => (line === '' ? '' : `  ${line}`))
  .join('\n')}    esac
  fi
  case \${COMP_WORDS[1]} in
${options.join('')}  esac
  if [[ $current == -* ]]; then
    _khobao_words "$options"
    return
  fi
  case \${COMP_WORDS[1]} in
${operands.join('')}    *) _khobao_words "$options" ;;
  esac
}

complete -F _khobao khobao
`;
}
